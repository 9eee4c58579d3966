using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Names a function of the app.</summary>
[AttributeUsage(AttributeTargets.Method)]
public class FunctionAttribute(string name) : Attribute
{
    /// <summary>Unique in the app.</summary>
    public string Name { get; } = name;
}

/// <summary>Runs the function for each message of a queue.</summary>
public sealed class QueueTriggerAttribute(string queueName) : TriggerBindingAttribute
{
    /// <summary>The queue read from.</summary>
    public string QueueName { get; } = queueName;

    /// <summary>The setting, or group of settings, that says which account the queue is in.</summary>
    public string? Connection { get; set; }
}

/// <summary>Sends what the function returns to a queue: one message a value, none for null.</summary>
public sealed class QueueOutputAttribute(string queueName) : OutputBindingAttribute
{
    /// <summary>The queue written to.</summary>
    public string QueueName { get; } = queueName;

    /// <summary>The setting, or group of settings, that says which account the queue is in.</summary>
    public string? Connection { get; set; }
}

/// <summary>Runs the function by the clock.</summary>
public sealed class TimerTriggerAttribute(string schedule) : TriggerBindingAttribute
{
    /// <summary>Six fields of cron, seconds first, or <c>%name%</c> of a setting that holds them.</summary>
    public string Schedule { get; } = schedule;

    /// <summary>Whether the host remembers the last run across restarts.</summary>
    public bool UseMonitor { get; set; } = true;

    /// <summary>Whether the function also runs when the host starts.</summary>
    public bool RunOnStartup { get; set; }
}

/// <summary>What a function started by the clock is told.</summary>
public class TimerInfo
{
    /// <summary>Whether this run makes up for one that was missed.</summary>
    public bool IsPastDue { get; set; }
}
