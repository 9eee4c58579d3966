using Pipeline.Azure.Translation;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Translation.Engines;
using Pipeline.LibreTranslate;
using Pipeline.Local.Output;

namespace Pipeline.Local.Commands;

/// <summary>An engine as the person at the desk has set it up, in the environment and by the names the app's settings have.</summary>
/// <param name="Engine">The engine; null for none.</param>
/// <param name="Limits">How much it is asked at once.</param>
/// <param name="Budget">What it may cost.</param>
internal sealed record EngineSetup(ITranslationEngine? Engine, EngineLimits Limits, EngineBudget Budget)
{
    private const string Offline = "offline";
    private const string Azure = "azure";
    private const string Libre = "libretranslate";

    /// <summary>The engines there are.</summary>
    public static IReadOnlyList<string> Names { get; } = [Offline, Azure, Libre];

    /// <summary>The engine of this name; null, and said why, when it is not set up. One that is not going to be asked need not be.</summary>
    public static EngineSetup? Find(string name, Terminal terminal, bool isAsked = true)
    {
        var setup = Create(name, terminal.Setting, isAsked);
        foreach (var fault in setup.Diagnostics)
        {
            terminal.Say(FindingLine.Of("--engine", fault, terminal.Reader));
        }

        return setup.IsSuccess(out var engine) ? engine : null;
    }

    /// <summary>Translates by it, and keeps in a work store what it has translated; null without an engine.</summary>
    public MachineTranslation? Over(IBlobStore work) => Engine is null ? null : new(Engine, work, Limits, Budget, TimeProvider.System);

    private static Result<EngineSetup> Create(string name, Func<string, string?> setting, bool isAsked)
    {
        var budget = EngineBudget.Create(setting);
        return !budget.IsSuccess(out var bounds) ? Result.Failure<EngineSetup>(budget.Diagnostics) : name switch
        {
            _ when !isAsked => Result.Success(new EngineSetup(null, name == Libre ? LibreTranslateOptions.Limits : new(), bounds)),
            Azure => OfAzure(TranslatorSettings.From(setting), bounds),
            Libre => OfLibre(LibreTranslateSettings.From(setting), bounds),
            _ => Result.Success(new EngineSetup(null, new(), bounds)),
        };
    }

    private static Result<EngineSetup> OfAzure(TranslatorSettings settings, EngineBudget budget)
    {
        if (settings == new TranslatorSettings())
        {
            return Result.Failure<EngineSetup>(Findings.EngineNotSetUp(Azure, "Translator__Key, Translator__Region, Translator__Endpoint"));
        }

        var options = TranslatorOptions.Create(settings);
        return options.IsSuccess(out var good)
            ? Result.Success(new EngineSetup(new AzureTextTranslator(good, TimeProvider.System), new(), budget))
            : Result.Failure<EngineSetup>(options.Diagnostics);
    }

    private static Result<EngineSetup> OfLibre(LibreTranslateSettings settings, EngineBudget budget)
    {
        if (settings == new LibreTranslateSettings())
        {
            return Result.Failure<EngineSetup>(Findings.EngineNotSetUp(Libre, "LibreTranslate__Address, LibreTranslate__Key"));
        }

        var options = LibreTranslateOptions.Create(settings);
        return options.IsSuccess(out var good)
            ? Result.Success(new EngineSetup(new LibreTranslateEngine(good, TimeProvider.System), LibreTranslateOptions.Limits, budget))
            : Result.Failure<EngineSetup>(options.Diagnostics);
    }
}
