using System.Text;
using Pipeline.Local.Commands;
using Pipeline.Local.Output;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await DeskCommands.RunAsync(args, Terminal.OfProcess(), CancellationToken.None);
