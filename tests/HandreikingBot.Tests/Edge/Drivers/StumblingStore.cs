using System.Reflection;
using HandreikingBot.Storage;

namespace HandreikingBot.Tests.Edge.Drivers;

/// <summary>A store of which one kind of call fails a few times and writes nothing, as when a server cuts its connections.</summary>
#pragma warning disable CA1852 // The proxy that is made at run time derives from it.
internal class StumblingStore : DispatchProxy
{
    private IStore inner = null!;
    private string call = "";
    private int times;

    public static IStore Around(IStore store, string call, int times)
    {
        var proxy = Create<IStore, StumblingStore>();
        var stumbling = (StumblingStore)(object)proxy;
        (stumbling.inner, stumbling.call, stumbling.times) = (store, call, times);
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        ArgumentNullException.ThrowIfNull(targetMethod);
        if (targetMethod.Name == call && Interlocked.Decrement(ref times) >= 0) throw new IOException("the store stumbles");
        return targetMethod.Invoke(inner, args);
    }
}
