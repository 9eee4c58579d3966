using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Pipeline.Local.Output;
using Pipeline.Local.Preview;
using Pipeline.Local.Storage;

namespace Pipeline.Local.Commands;

/// <summary><c>serve</c>: the site on this machine, with the headers blob storage would send.</summary>
internal static class ServeCommand
{
    /// <summary>The command and its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var site = Inputs.Site("The site to show.");
        var port = new Option<int>("--port")
        {
            Description = "The port on 127.0.0.1; 0 takes any free one.",
            HelpName = "PORT",
            DefaultValueFactory = _ => 8080,
            CustomParser = ParsePort,
        };
        var command = new Command("serve", "Shows the site at http://127.0.0.1:8080/ until Ctrl+C is pressed.") { site, port };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetRequiredValue(site), parsed.GetRequiredValue(port), terminal, cancellationToken));
        return command;
    }

    private static int ParsePort(ArgumentResult result)
    {
        if (!ushort.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port))
        {
            result.AddError($"'{result.Tokens[0].Value}' is no port: a port is a number from 0 to 65535.");
        }

        return port;
    }

    private static async Task<int> RunAsync(string site, int port, Terminal terminal, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(site))
        {
            terminal.Complain($"There is no site in '{site}'. Run publish first, or name its folder with --site.");
            return ExitCode.WrongUsage;
        }

        try
        {
            await using var server = await PreviewServer.StartAsync(new FolderStore(site), port, cancellationToken);
            terminal.Say($"Showing {site}. Ctrl+C stops it.");
            await terminal.Data.WriteLineAsync(server.Address.AbsoluteUri.AsMemory(), cancellationToken);
            await server.RunAsync(cancellationToken);
            return ExitCode.Done;
        }
        catch (Exception exception) when (PreviewServer.IsPortRefused(exception))
        {
            terminal.Complain($"Port {port} is in use, or not yours to use. Choose another with --port; 0 takes any free one.");
            return ExitCode.Rejected;
        }
    }
}
