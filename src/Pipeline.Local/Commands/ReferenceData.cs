using Pipeline.Core.Archive;
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

    /// <summary>The registry of agencies for a site: the file, else the one the site was last published with, else that of the samples; null, and said why, when it is none.</summary>
    public static async Task<AgencyRegistry?> AgenciesAsync(string? file, IBlobStore work, Terminal terminal, CancellationToken cancellationToken) =>
        file is null && await work.ReadAsync(WorkPath.Agencies, cancellationToken) is { } stored
            ? Use(WorkPath.Agencies, AgencyRegistry.Parse(stored.Content.Span), terminal)
            : await AgenciesAsync(file, terminal, cancellationToken);

    /// <summary>The registry of agencies that lies in a work container; null, and said why, when the file is none.</summary>
    public static async Task<AgencyRegistry?> AgenciesAsync(IBlobStore work, Terminal terminal, CancellationToken cancellationToken) =>
        await work.ReadAsync(WorkPath.Agencies, cancellationToken) is { } stored
            ? Use(WorkPath.Agencies, AgencyRegistry.Parse(stored.Content.Span), terminal)
            : AgencyRegistry.Empty;

    /// <summary>The approved translations of a file; null, and said why, when it holds none.</summary>
    public static async Task<TranslationMemory?> MemoryAsync(string file, Terminal terminal, CancellationToken cancellationToken) =>
        await ReadAsync(file, terminal, cancellationToken) is { } content ? Use(file, MemoryOf(content), terminal) : null;

    /// <summary>The approved translations for a site: the file, else those it was last published with, else those of the samples; before all of them, those imported into the site.</summary>
    public static async Task<TranslationMemory?> MemoryAsync(string? file, IBlobStore work, Terminal terminal, CancellationToken cancellationToken)
    {
        var given = file is null && await work.ReadAsync(WorkPath.GivenMemory, cancellationToken) is { } stored
            ? Use(WorkPath.GivenMemory, MemoryOf(stored.Content.ToArray()), terminal)
            : await MemoryAsync(file ?? Path.Combine(ReportFiles.Samples, "memory.tmx"), terminal, cancellationToken);
        var imported = await work.ReadAsync(WorkPath.Memory, cancellationToken) is { } own ? Use(WorkPath.Memory, MemoryOf(own.Content.ToArray()), terminal) : TranslationMemory.Empty;
        return given is null ? null : imported?.Over(given);
    }

    /// <summary>The terms for a site: those of the file, else those it was last published with, over those the program carries; null, and said why, when the file is none.</summary>
    public static async Task<Lexicon?> LexiconAsync(string? file, IBlobStore work, Terminal terminal, CancellationToken cancellationToken) =>
        await GivenAsync(file, work, WorkPath.Lexicon, terminal, cancellationToken) is not { } given ? null
        : given.Content is not { } content ? Lexicon.Default
        : Use(given.Name, LexiconFile.Parse(content), terminal) is { } own ? Lexicon.Default.With(own)
        : null;

    /// <summary>The rules of segmentation for a site: those of the file, else those it was last published with, else those the program carries; null, and said why, when the file has none.</summary>
    public static async Task<Segmenter?> SegmenterAsync(string? file, IBlobStore work, Terminal terminal, CancellationToken cancellationToken) =>
        await GivenAsync(file, work, WorkPath.Segmentation, terminal, cancellationToken) is not { } given ? null
        : given.Content is { } content ? Use(given.Name, Segmenter.Parse(new MemoryStream(content)), terminal)
        : Segmenter.Default;

    /// <summary>Where readers will find a site: what the command line says, else what its pages say, else where it is previewed.</summary>
    public static async Task<SiteAddress> AddressAsync(string? given, IBlobStore site, CancellationToken cancellationToken) =>
        SiteAddress.Parse(given) ?? await PublishedAddress.FindAsync(site, cancellationToken);

    /// <summary>Keeps beside a site what it is published with, so that the commands after this one need not be told again.</summary>
    public static async Task RememberAsync(string? file, IBlobStore work, string path, CancellationToken cancellationToken)
    {
        if (file is not null)
        {
            await work.WriteAsync(path, await File.ReadAllBytesAsync(file, cancellationToken), WriteCondition.None, cancellationToken);
        }
    }

    private static Result<TranslationMemory> MemoryOf(byte[] content) => TmxReader.Read(new MemoryStream(content, writable: false));

    /// <summary>The file, else what the site keeps, else nothing; null, and said why, when the file cannot be opened.</summary>
    private static async Task<(string Name, byte[]? Content)?> GivenAsync(string? file, IBlobStore work, string path, Terminal terminal, CancellationToken cancellationToken) =>
        file is null ? (path, (await work.ReadAsync(path, cancellationToken))?.Content.ToArray())
        : await ReadAsync(file, terminal, cancellationToken) is { } content ? (file, content)
        : null;

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
