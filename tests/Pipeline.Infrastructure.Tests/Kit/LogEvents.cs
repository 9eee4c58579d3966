using System.Reflection;
using Microsoft.Extensions.Logging;
using Pipeline.Core.Model;
using Pipeline.Functions;
using Pipeline.Functions.Tests.Kit;

namespace Pipeline.Infrastructure.Tests.Kit;

/// <summary>The events of the app's log, each with a message as the app itself words it.</summary>
internal static class LogEvents
{
    private static readonly Revision Sample = new(new ReportId("qinglan", 2021), "0123456789ab");

    /// <summary>A message of every event, by the event's name.</summary>
    public static IReadOnlyDictionary<string, string> Messages { get; } = typeof(Log).GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        .Where(method => method.GetCustomAttribute<LoggerMessageAttribute>() is not null)
        .Select(Say).ToDictionary(line => line.Event, line => line.Message);

    private static (string Event, string Message) Say(MethodInfo method)
    {
        var book = new LogBook();
        method.Invoke(null, [.. method.GetParameters().Select(parameter => Argument(parameter, book))]);
        var (_, name, message) = book.Lines.Single();
        return (name, message);
    }

    private static object Argument(ParameterInfo parameter, ILogger logger) => parameter.ParameterType switch
    {
        var type when type == typeof(ILogger) => logger,
        var type when type == typeof(Revision) => Sample,
        var type when type == typeof(ReportId) => Sample.Report,
        var type when type == typeof(UploadId) => new UploadId("qinglan/report 2021.docx", "0x8DC"),
        var type when type == typeof(string) => $"some {parameter.Name}",
        var type when type.IsValueType => Activator.CreateInstance(type) ?? throw new InvalidOperationException($"{type} has no value."),
        var type => throw new InvalidOperationException($"There is no sample of {type}, which {parameter.Member.Name} says."),
    };
}
