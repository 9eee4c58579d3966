using System.Runtime.InteropServices;

namespace Pipeline.Benchmarks;

/// <summary>Folders for as long as this process lives: they go with it, on Ctrl+C too.</summary>
internal static class Scratch
{
    /// <summary>What shells call a stop by Ctrl+C: 128 and the number of SIGINT.</summary>
    private const int Stopped = 130;

    private static readonly List<DirectoryInfo> Folders = [];
    private static readonly List<PosixSignalRegistration> Stops = [];

    /// <summary>Has signals end this process by its own exit, so that it can tidy up.</summary>
    public static void TidyUpAtExit()
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Folders.ForEach(Remove);
        foreach (var signal in new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM })
        {
            Stops.Add(PosixSignalRegistration.Create(signal, context =>
            {
                context.Cancel = true;
                Environment.Exit(Stopped);
            }));
        }
    }

    /// <summary>A new folder, empty.</summary>
    public static DirectoryInfo NewFolder()
    {
        var folder = Directory.CreateTempSubdirectory("pipeline-benchmarks-");
        Folders.Add(folder);
        return folder;
    }

    /// <summary>Removes a folder; another thread may be writing into it to the last moment.</summary>
    private static void Remove(DirectoryInfo folder)
    {
        for (var attempts = 10; attempts > 0 && Directory.Exists(folder.FullName); attempts--)
        {
            try
            {
                folder.Delete(recursive: true);
            }
            catch (IOException)
            {
                Thread.Sleep(100);
            }
        }
    }
}
