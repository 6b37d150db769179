using System.CommandLine;
using HandreikingBot.Commands;

namespace HandreikingBot.Tests.Commands;

/// <summary>What the program does with its first word.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("bestaatniet")]
    [InlineData("doktor")]
    public async Task A_command_that_does_not_exist_is_named_with_those_that_do(string word)
    {
        var (code, output, errors) = await Run(word);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains($"'{word}' bestaat niet", errors, StringComparison.Ordinal);
        Assert.Contains("doctor", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_is_no_command()
    {
        // One that cannot be: else the bot would start.
        var (code, _, errors) = await Run("--BotConnector:CallTimeout=00:00:00", "--ConnectionStrings:Store=Data Source=:memory:", "--urls=http://127.0.0.1:0");
        Assert.Equal((1, ""), (code, errors));
    }

    private static async Task<(int Code, string Output, string Errors)> Run(params string[] args)
    {
        await using var output = new StringWriter();
        await using var errors = new StringWriter();
        var code = await CommandLine.Root(args).Parse(args).InvokeAsync(new InvocationConfiguration { Output = output, Error = errors }, TestContext.Current.CancellationToken);
        return (code, output.ToString().TrimEnd(), errors.ToString().TrimEnd());
    }
}
