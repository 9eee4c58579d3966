using System.CommandLine;
using Pipeline.Core.Model;
using Pipeline.Local.Output;
using Pipeline.Local.Storage;

namespace Pipeline.Local.Commands;

/// <summary><c>watch</c>: a folder as the incoming container. What is put there, or replaced, is published, and its report is named on standard output.</summary>
internal static class WatchCommand
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>The command and its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var inbox = Inputs.Inbox();
        var desk = new PublishingDesk(terminal);
        var command = desk.Equip(new Command("watch", "Publishes every report that is put into a folder, until Ctrl+C is pressed.") { inbox });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (await desk.OpenAsync(parsed, cancellationToken) is not { } publishing)
            {
                return ExitCode.WrongUsage;
            }

            var (folder, site) = (parsed.GetRequiredValue(inbox), desk.SiteOf(parsed));
            await desk.MoveAsync(cancellationToken);
            terminal.Say($"Watching {folder}. Ctrl+C stops it.");
            var watched = new WatchedFolder(folder, site, SiteFolder.WorkOf(site));
            var isRemembered = false;
            do
            {
                var published = await TakeAsync(watched, publishing, site, terminal, cancellationToken);
                if (published.Count > 0 && !isRemembered)
                {
                    await desk.RememberAsync(parsed, cancellationToken);
                    isRemembered = true;
                }

                foreach (var entry in published.Select(file => file.Entry).OfType<CatalogueEntry>())
                {
                    // It is published: it is named, even if the person has just had enough.
                    await terminal.Data.WriteLineAsync($"{entry.Report}".AsMemory(), CancellationToken.None);
                }
            }
            while (await WaitAsync(cancellationToken));
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<IReadOnlyList<PublishedFile>> TakeAsync(WatchedFolder watched, Publishing publishing, string site, Terminal terminal, CancellationToken cancellationToken)
    {
        if (watched.Settled() is not { Count: > 0 } files)
        {
            return [];
        }

        var published = await publishing.PublishAsync(files, cancellationToken);
        new PublishSummary(terminal).Write(published, site);
        return published;
    }

    /// <summary>False when the person has had enough.</summary>
    private static async Task<bool> WaitAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(Pause, cancellationToken);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
