using HandreikingBot.Delivery;

namespace HandreikingBot.Tests.Delivery;

/// <summary>The arithmetic of the limits of Teams (protocol part B4), on moments that the test makes up.</summary>
public sealed class SendRateTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);
    private static readonly SendTarget Thread = new("msteams", "school", "19:a;messageid=1");

    /// <summary>What Teams allows: messages in a thread within seconds.</summary>
    [Theory]
    [InlineData(7, 1)]
    [InlineData(8, 2)]
    [InlineData(60, 30)]
    [InlineData(1800, 3600)]
    public void However_eagerly_it_is_asked_no_thread_gets_more_than_Teams_allows(int most, int seconds)
    {
        var sent = Eager(new SendRate(), _ => Thread, messages: 2_500);

        Assert.InRange(Busiest(sent, TimeSpan.FromSeconds(seconds)), 1, most);
    }

    [Fact]
    public void However_many_threads_ask_no_tenant_gets_more_than_fifty_in_a_second_and_nearly_that_many()
    {
        var sent = Eager(new SendRate(), n => Thread with { Thread = $"19:{n}" }, messages: 2_000);

        Assert.InRange(Busiest(sent, TimeSpan.FromSeconds(1)), 40, 50);
        Assert.InRange((sent[^1] - sent[0]).TotalSeconds, 40, 55);
    }

    [Fact]
    public void A_message_that_may_not_go_is_told_when_and_then_may()
    {
        var rate = new SendRate();
        for (var n = 0; n < 6; n++) Assert.Null(rate.Ask(Thread, Start));

        var later = rate.Ask(Thread, Start);

        Assert.Equal(Start.AddSeconds(1), later);
        Assert.Null(rate.Ask(Thread, later!.Value));
    }

    [Fact]
    public void Another_thread_and_another_tenant_go_on()
    {
        var rate = new SendRate();
        for (var n = 0; n < 6; n++) rate.Ask(Thread, Start);

        Assert.Null(rate.Ask(Thread with { Thread = "19:b" }, Start));
        Assert.Null(rate.Ask(Thread with { Tenant = "other" }, Start));
    }

    [Fact]
    public void A_throttled_thread_is_silent_for_as_long_as_Teams_asked()
    {
        var rate = new SendRate();
        rate.Throttled(Thread, Start, TimeSpan.FromMinutes(3));

        Assert.Equal(Start.AddMinutes(3), rate.Ask(Thread, Start.AddMinutes(2)));
        Assert.Null(rate.Ask(Thread, Start.AddMinutes(3)));
    }

    [Fact]
    public void When_several_conversations_are_throttled_at_once_their_tenant_slows_down_and_finds_its_pace_again()
    {
        var rate = new SendRate();
        for (var n = 0; n < TenantPace.StormConversations; n++) rate.Throttled(Thread with { Thread = $"19:{n}" }, Start, TimeSpan.FromSeconds(1));

        Assert.Equal(22, Allowed(rate, Thread, Start.AddSeconds(1)));
        Assert.Equal(45, Allowed(rate, Thread with { Tenant = "other" }, Start.AddSeconds(1)));
        Assert.Equal(45, Allowed(rate, Thread, Start + TenantPace.Quiet));
    }

    [Fact]
    public void One_conversation_that_is_throttled_again_and_again_is_no_storm()
    {
        var rate = new SendRate();
        for (var n = 0; n < 10; n++) rate.Throttled(Thread, Start.AddSeconds(n), TimeSpan.FromSeconds(1));

        Assert.Equal(45, Allowed(rate, Thread, Start.AddSeconds(12)));
    }

    [Fact]
    public void Throttles_that_lie_apart_are_no_storm()
    {
        var rate = new SendRate();
        for (var n = 0; n < 10; n++) rate.Throttled(Thread with { Thread = $"19:{n}" }, Start + (TenantPace.Storm * n), TimeSpan.FromSeconds(1));

        Assert.Equal(45, Allowed(rate, Thread, Start.AddMinutes(5)));
    }

    [Fact]
    public void A_storm_that_goes_on_slows_a_tenant_to_one_message_in_a_second_and_no_further()
    {
        var rate = new SendRate();
        for (var n = 0; n < 60; n++) rate.Throttled(Thread with { Thread = $"19:{n}" }, Start, TimeSpan.FromSeconds(1));

        Assert.Equal(1, Allowed(rate, Thread, Start.AddSeconds(1)));
    }

    [Fact]
    public void Threads_that_are_silent_for_an_hour_are_forgotten()
    {
        var rate = new SendRate();
        for (var n = 0; n < 10_000; n++) rate.Ask(Thread with { Tenant = $"t{n % 500}", Thread = $"19:{n}" }, Start.AddMilliseconds(n));
        Assert.Equal(10_000, rate.Count);

        rate.Ask(Thread, Start.AddMinutes(61));

        Assert.Equal(1, rate.Count);
    }

    /// <summary>Sends message n when it is allowed to, always asking again at the moment that was told; the moments at which they went, in order.</summary>
    private static List<DateTimeOffset> Eager(SendRate rate, Func<int, SendTarget> to, int messages)
    {
        var waiting = new PriorityQueue<int, (DateTimeOffset, int)>();
        for (var n = 0; n < messages; n++) waiting.Enqueue(n, (Start, n));
        var sent = new List<DateTimeOffset>();
        while (waiting.TryDequeue(out var n, out var due))
        {
            if (rate.Ask(to(n), due.Item1) is { } later) waiting.Enqueue(n, (later, n));
            else sent.Add(due.Item1);
        }

        return sent;
    }

    private static int Busiest(List<DateTimeOffset> sent, TimeSpan within)
    {
        var (most, from) = (0, 0);
        for (var to = 0; to < sent.Count; to++)
        {
            while (sent[to] - sent[from] >= within) from++;
            most = Math.Max(most, to - from + 1);
        }

        return most;
    }

    /// <summary>How many messages to different threads may go at one moment.</summary>
    private static int Allowed(SendRate rate, SendTarget tenant, DateTimeOffset now) =>
        Enumerable.Range(0, 60).Count(n => rate.Ask(tenant with { Thread = $"19:new-{n}-{now.Ticks}" }, now) is null);
}
