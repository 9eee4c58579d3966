using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;
using Pipeline.Core.Translation.Memory;
using Pipeline.Local.Output;
using Pipeline.Local.Storage;

namespace Pipeline.Local.Commands;

/// <summary>What the desk knows before it sees a report. Where no file is named, those the desk is shipped with stand in.</summary>
internal static class ReferenceData
{
    /// <summary>The registry of agencies; null, and said why, when the file is none.</summary>
    public static async Task<AgencyRegistry?> AgenciesAsync(string? file, Terminal terminal, CancellationToken cancellationToken)
    {
        var path = file ?? Path.Combine(ReportFiles.Samples, ReportFiles.Registry);
        return await ReadAsync(path, terminal, cancellationToken) is { } content ? Use(path, AgencyRegistry.Parse(content), terminal) : null;
    }

    /// <summary>The registry of agencies that lies in a work container; null, and said why, when the file is none.</summary>
    public static async Task<AgencyRegistry?> AgenciesAsync(IBlobStore work, Terminal terminal, CancellationToken cancellationToken) =>
        await work.ReadAsync(WorkPath.Agencies, cancellationToken) is { } stored
            ? Use(WorkPath.Agencies, AgencyRegistry.Parse(stored.Content.Span), terminal)
            : AgencyRegistry.Empty;

    /// <summary>The approved translations; null, and said why, when the file holds none.</summary>
    public static async Task<TranslationMemory?> MemoryAsync(string? file, Terminal terminal, CancellationToken cancellationToken)
    {
        var path = file ?? Path.Combine(ReportFiles.Samples, "memory.tmx");
        if (await ReadAsync(path, terminal, cancellationToken) is not { } content)
        {
            return null;
        }

        using var stream = new MemoryStream(content);
        return Use(path, TmxReader.Read(stream), terminal);
    }

    private static async Task<byte[]?> ReadAsync(string file, Terminal terminal, CancellationToken cancellationToken)
    {
        try
        {
            return await File.ReadAllBytesAsync(file, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Complain($"'{file}' cannot be opened. Check that it is still there, and that you may read it.");
            return null;
        }
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
