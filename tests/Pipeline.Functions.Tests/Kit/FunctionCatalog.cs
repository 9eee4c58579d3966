using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace Pipeline.Functions.Tests.Kit;

/// <summary>A function of the app, found the way the worker finds it: by its attributes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Method">Its method.</param>
/// <param name="Trigger">What starts it: a <see cref="QueueTriggerAttribute"/> or a <see cref="TimerTriggerAttribute"/>.</param>
internal sealed record AppFunction(string Name, MethodInfo Method, Attribute Trigger)
{
    public string? Queue => (Trigger as QueueTriggerAttribute)?.QueueName;

    /// <summary>Runs it on a class made from the app's own container; gives what it returns.</summary>
    public async Task<object?> CallAsync(IServiceProvider app, object trigger)
    {
        await using var scope = app.CreateAsyncScope();
        var type = Method.DeclaringType ?? throw new InvalidOperationException($"{Name} has no class.");
        var instance = ActivatorUtilities.CreateInstance(scope.ServiceProvider, type);
        object[] arguments = [.. Method.GetParameters().Select(parameter => parameter.ParameterType == typeof(CancellationToken) ? (object)CancellationToken.None : trigger)];
        var returned = Method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, arguments, null);
        if (returned is not Task task)
        {
            return returned;
        }

        await task;
        return task.GetType().GetProperty("Result")?.GetValue(task);
    }
}

/// <summary>The functions of the app.</summary>
internal static class FunctionCatalog
{
    public static IReadOnlyList<AppFunction> Functions { get; } =
    [
        .. typeof(StageFunctions).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetCustomAttributes<FunctionAttribute>().Select(function => new AppFunction(function.Name, method, TriggerOf(method)))),
    ];

    /// <summary>The messages a function's result holds, by queue, as the host reads them: strings in an array, from the method's own output or from its result's properties.</summary>
    public static IEnumerable<(string Queue, string Message)> MessagesOf(AppFunction function, object? result)
    {
        if (function.Method.GetCustomAttribute<QueueOutputAttribute>() is { } output)
        {
            return ((string[]?)result ?? []).Select(message => (output.QueueName, message));
        }

        var properties = result?.GetType().GetProperties() ?? [];
        return properties.SelectMany(property => property.GetCustomAttributes<QueueOutputAttribute>()
            .SelectMany(queue => ((string[]?)property.GetValue(result) ?? []).Select(message => (queue.QueueName, message))));
    }

    /// <summary>The queues a function writes to.</summary>
    public static IEnumerable<QueueOutputAttribute> OutputsOf(AppFunction function)
    {
        var returned = function.Method.ReturnType is { IsGenericType: true } task ? task.GetGenericArguments()[0] : function.Method.ReturnType;
        return function.Method.GetCustomAttributes<QueueOutputAttribute>()
            .Concat(returned.GetProperties().SelectMany(property => property.GetCustomAttributes<QueueOutputAttribute>()));
    }

    private static Attribute TriggerOf(MethodInfo method)
    {
        var parameters = method.GetParameters();
        return parameters.SelectMany(parameter => parameter.GetCustomAttributes())
            .Single(attribute => attribute is QueueTriggerAttribute or TimerTriggerAttribute);
    }
}
