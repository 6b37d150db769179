using System.Collections.Concurrent;
using System.Reflection;
using HandreikingBot.Storage;

namespace HandreikingBot.Tests.Edge.Drivers;

/// <summary>
/// A store that is there until its n-th step, as the process of a bot is: from then on every call fails and nothing is written any more. A step is a call
/// that loads or writes for one conversation; looking whether there is work to take is none. Counts from when it is armed.
/// </summary>
#pragma warning disable CA1852 // The proxy that is made at run time derives from it.
internal class DyingStore : DispatchProxy
{
    private readonly ConcurrentQueue<string> steps = new();
    private readonly Lock gate = new();
    private IStore inner = null!;
    private int left = int.MaxValue;
    private bool afterwards;

    public bool IsDead { get; private set; }

    /// <summary>The steps since it was armed, the one in which it died included.</summary>
    public IReadOnlyCollection<string> Steps => steps;

    public static (IStore Store, DyingStore Life) Around(IStore store)
    {
        var proxy = Create<IStore, DyingStore>();
        var life = (DyingStore)(object)proxy;
        life.inner = store;
        return (proxy, life);
    }

    /// <summary>Lives for so many steps and dies in the next one.</summary>
    /// <param name="so">Steps that still succeed.</param>
    /// <param name="afterwards">The last step is still made, but its caller never hears of it.</param>
    public void DiesAfter(int so, bool afterwards)
    {
        lock (gate) (left, this.afterwards) = (so, afterwards);
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        ArgumentNullException.ThrowIfNull(targetMethod);
        if (targetMethod.Name is nameof(IStore.DisposeAsync)) return targetMethod.Invoke(inner, args);
        return Lives(targetMethod.Name) ? targetMethod.Invoke(inner, args) : Die(targetMethod, args);
    }

    private bool Lives(string call)
    {
        lock (gate)
        {
            if (IsDead) return false;
            if (left is int.MaxValue || call.StartsWith("Take", StringComparison.Ordinal) || call is nameof(IStore.NextDueAsync) or nameof(IStore.CountsAsync) or nameof(IStore.ExpireAsync)) return true;
            steps.Enqueue(call);
            IsDead = left-- is 0;
            return !IsDead;
        }
    }

    private object? Die(MethodInfo call, object?[]? args)
    {
        // The one call in which it dies may still reach the disk; those after it do not.
        if (Interlocked.Exchange(ref afterwards, false) && call.Invoke(inner, args) is Task made) made.GetAwaiter().GetResult();
        throw new IOException("the process is dead");
    }
}
