using Pipeline.Azure.Translation;
using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;
using Pipeline.Core.Translation.Engines;

namespace Pipeline.Azure.Tests.Kit;

/// <summary>The translator as the tests use it: with a key, at a stand-in's address.</summary>
internal static class Translating
{
    public const string Key = "0123456789abcdef";

    public static DateTimeOffset Now { get; } = new(2022, 1, 28, 8, 0, 0, TimeSpan.Zero);

    public static TranslatorOptions Options(string endpoint, string? region = null, string? category = null)
    {
        Assert.True(TranslatorOptions.Create(new() { Endpoint = endpoint, Key = Key, Region = region, Category = category }).IsSuccess(out var options));
        return options;
    }

    public static EngineBatch Batch(params string[] texts) => new(Language.SimplifiedChinese, Language.English, texts);

    public static Task<EngineAnswer> TranslateAsync(TranslatorOptions options, EngineBatch batch, CancellationToken cancellationToken) =>
        new AzureTextTranslator(options, new LeapingClock { Now = Now }).TranslateAsync(batch, cancellationToken);

    /// <summary>Sends 一 and 二二 and returns what came of it.</summary>
    public static Task<EngineAnswer> AskAsync(TranslatorStandIn standIn) =>
        TranslateAsync(Options(standIn.Address), Batch("一", "二二"), CancellationToken.None);
}
