namespace Pipeline.Infrastructure.Tests.Bicep;

/// <summary>Something the reader does not understand, with its place.</summary>
/// <param name="file">The file, as the template names it.</param>
/// <param name="line">The line, from 1.</param>
/// <param name="message">What is not understood.</param>
internal sealed class BicepException(string file, int line, string message) : Exception($"{file}:{line}: {message}");
