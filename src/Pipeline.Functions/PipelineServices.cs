using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Azure.Recognition;
using Pipeline.Azure.Storage;
using Pipeline.Azure.Translation;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Flow;
using Pipeline.Core.Reading.Pdf;
using Pipeline.Core.Translation.Engines;
using Pipeline.LibreTranslate;

namespace Pipeline.Functions;

/// <summary>Puts the app together.</summary>
internal static class PipelineServices
{
    /// <summary>Adds all the functions need. Settings that cannot be used stop the app here, with what is wrong with them.</summary>
    public static IServiceCollection AddPipeline(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new ContentStorage(configuration.ContentStorage()));
        services.AddSingleton(configuration.Flow());
        services.AddSingleton(provider => provider.GetRequiredService<ContentStorage>().Stores);
        services.AddTranslator(configuration);
        services.AddScans(configuration);
        services.AddSingleton(provider => new StageSource(
            provider.GetRequiredService<FlowStores>(), provider.GetService<MachineTranslation>(), provider.GetService<IPdfEngine>(),
            provider.GetRequiredService<FlowOptions>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ReportFlow>();
        services.AddSingleton<ReviewFlow>();
        services.AddSingleton<Reconciliation>();
        services.AddSingleton<OperationFlow>();
        services.AddSingleton<BacklogReport>();
        if (configuration.CreatesContainers())
        {
            services.AddHostedService<Provisioning>();
        }

        return services;
    }

    private static void AddScans(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration.ScanOptions() is { } options)
        {
            services.AddSingleton<IPdfEngine>(provider => new DocumentIntelligence(options, provider.GetRequiredService<TimeProvider>()));
        }
    }

    /// <summary>Adds the engine that is set up, if one is; two cannot both translate.</summary>
    private static void AddTranslator(this IServiceCollection services, IConfiguration configuration)
    {
        var (azure, libre) = (configuration.TranslatorOptions(), configuration.LibreTranslateOptions());
        var budget = configuration.EngineBudget();
        if (azure is not null && libre is not null)
        {
            throw new InvalidOperationException($"{Findings.TwoEngines().Code}: {Findings.TwoEngines().Message}");
        }

        if (azure is not null)
        {
            services.AddSingleton<ITranslationEngine>(provider => new AzureTextTranslator(azure, provider.GetRequiredService<TimeProvider>()));
        }
        else if (libre is not null)
        {
            services.AddSingleton<ITranslationEngine>(provider => new LibreTranslateEngine(libre, provider.GetRequiredService<TimeProvider>()));
        }
        else
        {
            return;
        }

        services.AddSingleton(provider => new MachineTranslation(
            provider.GetRequiredService<ITranslationEngine>(),
            provider.GetRequiredService<FlowStores>().Work,
            libre is null ? new() : LibreTranslateOptions.Limits,
            budget,
            provider.GetRequiredService<TimeProvider>()));
    }
}
