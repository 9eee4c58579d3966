using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Functions;

namespace Pipeline.Infrastructure.Tests.Kit;

/// <summary>Settings that remember what was asked of them: so the app itself says which it reads.</summary>
internal sealed class RecordedSettings : ConfigurationProvider, IConfigurationSource
{
    private readonly HashSet<string> _read = [];

    private RecordedSettings(params (string Name, string Value)[] settings)
    {
        foreach (var (name, value) in settings)
        {
            Set(name, value);
        }
    }

    /// <summary>What the app reads while it is put together, signing in by identity as in the cloud.</summary>
    public static IReadOnlySet<string> ReadByTheApp()
    {
        var settings = new RecordedSettings(
            ("Content:blobServiceUri", "https://account.blob.example/"),
            ("Content:queueServiceUri", "https://account.queue.example/"),
            ("Translator:Endpoint", "https://translator.example/"),
            ("Translator:ClientId", "identity"),
            ("Scans:Endpoint", "https://scans.example/"),
            ("Scans:ClientId", "identity"));
        new ServiceCollection().AddPipeline(new ConfigurationBuilder().Add(settings).Build());
        return settings._read;
    }

    /// <inheritdoc/>
    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

    /// <inheritdoc/>
    public override bool TryGet(string key, out string? value)
    {
        _read.Add(key);
        return base.TryGet(key, out value);
    }
}
