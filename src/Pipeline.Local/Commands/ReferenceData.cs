using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;
using Pipeline.Core.Translation;
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

    /// <summary>The approved translations a site keeps beside itself; null, and said why, when the file was damaged.</summary>
    public static async Task<TranslationMemory?> MemoryAsync(IBlobStore work, Terminal terminal, CancellationToken cancellationToken)
    {
        if (await work.ReadAsync(WorkPath.Memory, cancellationToken) is not { } stored)
        {
            return TranslationMemory.Empty;
        }

        using var stream = new MemoryStream(stored.Content.ToArray());
        return Use(WorkPath.Memory, TmxReader.Read(stream), terminal);
    }

    /// <summary>The terms: those the program carries, under those of the file; null, and said why, when the file is none.</summary>
    public static async Task<Lexicon?> LexiconAsync(string? file, Terminal terminal, CancellationToken cancellationToken) =>
        file is null ? Lexicon.Default
        : await ReadAsync(file, terminal, cancellationToken) is { } content && Use(file, LexiconFile.Parse(content), terminal) is { } own ? Lexicon.Default.With(own)
        : null;

    /// <summary>The rules of segmentation: those of the file in place of those the program carries; null, and said why, when the file has none.</summary>
    public static async Task<Segmenter?> SegmenterAsync(string? file, Terminal terminal, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            return Segmenter.Default;
        }

        if (await ReadAsync(file, terminal, cancellationToken) is not { } content)
        {
            return null;
        }

        using var stream = new MemoryStream(content);
        return Use(file, Segmenter.Parse(stream), terminal);
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
