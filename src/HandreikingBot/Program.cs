using HandreikingBot.Commands;

// Results are read by other programs as UTF-8, whatever the machine's language (DESIGN section 7).
Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await CommandLine.Root(args).Parse(args).InvokeAsync();
