using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>A text as its words mean in dates, seen from a moment. Places outside it hold a word that is nothing.</summary>
internal sealed class DateText
{
    /// <summary>"aan het einde van de" week: so many words at most say nothing of time by themselves before one does.</summary>
    private const int LongestOpening = 7;

    private readonly List<DateWord> words;

    private DateText(NormalText normal, List<DateWord> words, DateTime reference) => (Normal, this.words, Reference) = (normal, words, reference);

    // A century from both ends of the calendar, so that "volgende week" exists.
    private static DateTime Earliest { get; } = new(101, 1, 1);

    private static DateTime Latest { get; } = new(9899, 12, 31);

    public NormalText Normal { get; }

    public DateTime Reference { get; }

    public DateTime Today => Reference.Date;

    public int Count => words.Count;

    public DateWord this[int place] => (uint)place < (uint)words.Count ? words[place] : DateWord.Nothing;

    /// <summary><see langword="null"/> when no word of the text can be of a date: then nothing but the words was looked at.</summary>
    public static DateText? Of(string text, DateTime reference)
    {
        var normal = new NormalText(text);
        return Of(normal, Tokeniser.Cut(normal), reference);
    }

    /// <summary>The same for who has cut the text already.</summary>
    public static DateText? Of(NormalText normal, List<Token> tokens, DateTime reference)
    {
        var read = new List<DateWord>(tokens.Count);
        var speaks = false;
        foreach (var token in tokens)
        {
            if (read.Count > 0 && DroppedSign(normal, read[^1].End, token.Start) is { } sign) read.Add(new DateWord(TokenKind.Sign, Term.None, sign,
                read[^1].End, read[^1].End + 1, false));
            var word = WordOf(normal, token);
            speaks |= Speaks(word);
            if (IsGenitive(normal, read, word)) read[^1] = new DateWord(TokenKind.Word, Term.Genitive, 0, read[^1].Start, word.End, read[^1].Spaced);
            else read.Add(word);
        }

        return speaks ? new DateText(normal, read, reference < Earliest ? Earliest : reference > Latest ? Latest : reference) : null;
    }

    /// <summary>Something of time stands so near behind it that an expression can begin here.</summary>
    public bool CanBegin(int place)
    {
        if (words[place] is { Term: Term.None } word && !Speaks(word)) return false;
        var end = Math.Min(words.Count, place + LongestOpening);
        for (var at = place; at < end && !words[at].IsOther; at++)
            if (Speaks(words[at])) return true;
        return false;
    }

    public bool Is(int place, Term term) => this[place].Term == term;

    public bool Is(int place, Term one, Term two) => this[place].Term is var term && (term == one || term == two);

    public bool IsSign(int place, char sign) => this[place] is { Kind: TokenKind.Sign } word && word.Value == sign;

    public bool IsUnit(int place, Unit unit) => this[place] is { Term: Term.Unit } word && word.Value == (int)unit;

    public bool IsWord(int place, ReadOnlySpan<char> text) => this[place] is { Exists: true } word && Normal.Span(word.Start, word.End).SequenceEqual(text);

    /// <summary>No white space stands before it.</summary>
    public bool IsGlued(int place) => this[place] is { Exists: true, Spaced: false };

    /// <summary>It goes on from a word or number without anything between: part of a code.</summary>
    public bool IsGluedToWord(int place) => place > 0 && IsGlued(place) && this[place].Kind is not TokenKind.Sign && this[place - 1].Kind is not TokenKind.Sign;

    /// <summary>A number in digits or words; "een" counts as one.</summary>
    public int? Number(int place) => this[place] is var word && (word.IsDigits || word.Term is Term.Cardinal or Term.One) ? word.Value : null;

    /// <summary>Nothing but a closing sign stands at or behind it.</summary>
    public bool IsEnd(int place)
    {
        while (place < Count && words[place].Kind is TokenKind.Sign) place++;
        return place >= Count;
    }

    /// <summary>The place behind an article, or the same place.</summary>
    public int SkipArticle(int place) => Is(place, Term.De, Term.Het) ? place + 1 : place;

    public int Skip(int place, Term term) => Is(place, term) ? place + 1 : place;

    private static bool Speaks(DateWord word) => word.IsDigits || (word.Term is not Term.None && IsAnchor(word.Term))
        || word is { Kind: TokenKind.Sign, Value: '½' or '¼' or '¾' };

    private static DateWord WordOf(NormalText normal, Token token)
    {
        if (token.Kind is not TokenKind.Word) return new DateWord(token.Kind, Term.None, token.Value, token.Start, token.End, token.Spaced);
        var (term, value) = DateWords.Of(normal.Span(token.Start, token.End));
        return new DateWord(token.Kind, term, value, token.Start, token.End, token.Spaced);
    }

    /// <summary>The tokeniser drops the hyphen of "jan-feb" and the dot of "5 min. lopen".</summary>
    private static char? DroppedSign(NormalText normal, int end, int start) => start > end && (normal[end] is '.' || (start == end + 1
        && normal[end] is '-')) ? normal[end] : null;

    private static bool IsGenitive(NormalText normal, List<DateWord> words, DateWord word) =>
        word.Length is 1 && !word.Spaced && words.Count > 0 && words[^1] is { Kind: TokenKind.Sign } && normal[word.Start] is 's'
            && words[^1].Value is '\'' or '`' or '\u00B4' or '\u02BC';

    /// <summary>Words that say nothing of time by themselves: a text of only these holds no date.</summary>
    private static bool IsAnchor(Term term) => term is not (Term.De or Term.Het or Term.My or Term.One or Term.OrdinalEnding or (>= Term.On and <= Term.Per)
        or (>= Term.Early and <= Term.RelativeEarly)
        or Term.Particle or Term.Opening or Term.Greeting or Term.Lasting or Term.Each or Term.Other or Term.Times or Term.More or Term.Less or Term.Than
            or Term.Not or Term.As or Term.Higher or Term.Lower or Term.This or Term.Same or Term.Whole or Term.Half or Term.Quarter or Term.ThreeQuarters
            or Term.Later or Term.Couple or Term.Tally or Term.Several);
}
