namespace HandreikingBot.Domain.Recognisers;

/// <summary>Web addresses and telephone numbers: full of digits, none of which counts anything.</summary>
internal static class Noise
{
    private const int ShortestPhone = 9, PhoneWithZero = 10, LongestPhone = 15;

    /// <returns>The token behind the address or telephone number that begins at <paramref name="at"/>; <paramref name="at"/> itself when none does.</returns>
    public static int EndFrom(TokenText source, int at)
    {
        if (IsAddress(source, at)) return EndOfGlued(source, at);
        if (source.IsSign(at, '+') && source.IsGlued(at + 1)) return EndOfPhone(source, at + 1, ShortestPhone, LongestPhone) is var end && end > at + 1 ? end : at;
        return source.IsNumber(at) && source.Char(source.Tokens[at].Start) is '0' ? EndOfPhone(source, at, PhoneWithZero, PhoneWithZero) : at;
    }

    private static bool IsAddress(TokenText source, int at) => source.Word(at) switch
    {
        "http" or "https" => source.IsSign(at + 1, ':') && source.IsSign(at + 2, '/') && source.IsGlued(at + 2),
        "www" => source.IsSign(at + 1, '.') && source.IsGlued(at + 1),
        _ => false,
    };

    private static int EndOfGlued(TokenText source, int at)
    {
        at++;
        while (source.IsGlued(at) && !source.IsSign(at, '\n')) at++;
        return at;
    }

    /// <summary>Groups of digits with spaces or dashes between, together so many digits.</summary>
    private static int EndOfPhone(TokenText source, int at, int fewest, int most)
    {
        var (place, digits) = (at, 0);
        while (source.IsNumber(place) && digits <= most)
        {
            digits += source.Tokens[place].Length;
            place++;
            if (source.IsSign(place, '-') && source.IsNumber(place + 1)) place++;
        }

        return digits >= fewest && digits <= most ? place : at;
    }
}
