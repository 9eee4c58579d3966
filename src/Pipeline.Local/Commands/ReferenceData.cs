using Pipeline.Core.Model;
using Pipeline.Core.Terminology;
using Pipeline.Core.Translation;
using Pipeline.Local.Output;
using Pipeline.Local.Storage;

namespace Pipeline.Local.Commands;

/// <summary>What the desk knows before it sees a report. Where no file is named, those the desk is shipped with stand in.</summary>
internal static class ReferenceData
{
    /// <summary>The registry of agencies; null, and said why, when the file is none.</summary>
    public static async Task<AgencyRegistry?> AgenciesAsync(string? file, Terminal terminal, CancellationToken cancellationToken)
    {
        var path = file ?? Path.Combine(ReportFiles.Samples, "agencies.json");
        return Use(path, AgencyRegistry.Parse(await File.ReadAllBytesAsync(path, cancellationToken)), terminal);
    }

    /// <summary>The approved translations; null, and said why, when the file holds none.</summary>
    public static async Task<TranslationMemory?> MemoryAsync(string? file, Terminal terminal, CancellationToken cancellationToken)
    {
        var path = file ?? Path.Combine(ReportFiles.Samples, "memory.tmx");
        using var content = new MemoryStream(await File.ReadAllBytesAsync(path, cancellationToken));
        return Use(path, TranslationMemory.Parse(content), terminal);
    }

    private static T? Use<T>(string file, Result<T> parsed, Terminal terminal)
        where T : class
    {
        if (parsed.IsSuccess(out var value))
        {
            return value;
        }

        foreach (var finding in parsed.Diagnostics)
        {
            terminal.Complain(FindingLine.Of(file, finding, terminal.Reader));
        }

        return null;
    }
}
