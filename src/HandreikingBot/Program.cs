using System.CommandLine;
using HandreikingBot.Commands;

// Results are read by other programs as UTF-8, whatever the machine's language (DESIGN section 7).
Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
// Without a limit of its own System.CommandLine leaves SIGTERM to the host, which finishes what it does (Hosting/Shutdown).
return await CommandLine.RunAsync(args, new InvocationConfiguration { ProcessTerminationTimeout = null });
