using Pipeline.Core.Tests.Kit;
using Pipeline.Infrastructure.Tests.Bicep;

namespace Pipeline.Infrastructure.Tests.Kit;

/// <summary>A workflow that GitHub runs.</summary>
/// <param name="Text">How it is written.</param>
/// <param name="Content">What that says.</param>
internal sealed record Workflow(string Text, Value Content)
{
    /// <summary>One of this repository.</summary>
    public static Workflow Read(string name)
    {
        var text = File.ReadAllText(Repository.At(".github", "workflows", name));
        return new(text, YamlFile.Read(text));
    }

    /// <summary>Its jobs.</summary>
    public IEnumerable<Value> Jobs => Content.At("jobs").Properties.Select(job => job.Value);

    /// <summary>The steps of all its jobs.</summary>
    public IEnumerable<WorkflowStep> Steps => Jobs.SelectMany(job => job.At("steps").Items.Select(step => new WorkflowStep(job, step)));

    /// <summary>What the person who starts it can choose for an input.</summary>
    public IReadOnlyList<string> ChoicesOf(string input) => [.. Content.At("on", "workflow_dispatch", "inputs", input, "options").Items.Select(option => option.AsText).OfType<string>()];
}

/// <summary>A step of a job.</summary>
/// <param name="Job">The job.</param>
/// <param name="Content">What the step says.</param>
internal sealed record WorkflowStep(Value Job, Value Content)
{
    /// <summary>What it is called; its commands, if it has no name.</summary>
    public string Name => Content.At("name").AsText ?? Commands;

    /// <summary>The commands it runs; nothing where it uses an action.</summary>
    public string Commands => Content.At("run").AsText ?? "";

    /// <summary>The variables its commands are given, by the job or by itself.</summary>
    public IReadOnlyDictionary<string, string> Variables => Job.At("env").Properties.Concat(Content.At("env").Properties)
        .GroupBy(entry => entry.Key).ToDictionary(same => same.Key, same => same.Last().Value.AsText ?? "");

    /// <summary>True where it has a file of parameters read, which asks for variables of its own.</summary>
    public bool ReadsParameters => Commands.Contains(".bicepparam", StringComparison.Ordinal) || Commands.Contains("$PARAMETERS", StringComparison.Ordinal);
}
