using System.Diagnostics.CodeAnalysis;

namespace Pipeline.Core.Model;

/// <summary>What a step made of its input: a value, or the diagnostics that say why there is none.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="value">The value; null when the step failed.</param>
/// <param name="diagnostics">What the step found, whether it succeeded or not.</param>
public sealed class Result<T>(T? value, IReadOnlyList<Diagnostic> diagnostics)
    where T : class
{
    /// <summary>What the step found; after a failure, at least one error.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = diagnostics;

    /// <summary>True, with the value, when the step succeeded.</summary>
    public bool IsSuccess([NotNullWhen(true)] out T? result) => (result = value) is not null;
}

/// <summary>Makes <see cref="Result{T}"/> values.</summary>
public static class Result
{
    /// <summary>The step succeeded, perhaps with remarks.</summary>
    public static Result<T> Success<T>(T value, params IReadOnlyList<Diagnostic> diagnostics)
        where T : class => new(value, diagnostics);

    /// <summary>The step failed for these reasons.</summary>
    public static Result<T> Failure<T>(params IReadOnlyList<Diagnostic> diagnostics)
        where T : class => new(null, diagnostics);
}
