namespace Pipeline.Infrastructure.Tests.Bicep;

/// <summary>A place in a file's text that only moves on.</summary>
/// <param name="file">The file's name, for what is said about it.</param>
/// <param name="text">Its text.</param>
internal sealed class TextCursor(string file, string text)
{
    /// <summary>The place, from 0.</summary>
    public int At { get; private set; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>True when nothing is left.</summary>
    public bool IsAtEnd => At >= text.Length;

    /// <summary>The character at this place.</summary>
    public char Current => text[At];

    /// <summary>True when this stands here.</summary>
    public bool Follows(string expected) => string.CompareOrdinal(text, At, expected, 0, expected.Length) == 0;

    /// <summary>Takes so many characters.</summary>
    public string Take(int count)
    {
        var taken = text[At..Math.Min(At + count, text.Length)];
        At += count;
        Line += taken.AsSpan().Count('\n');
        return taken;
    }

    /// <summary>Takes characters as long as they belong together.</summary>
    public string TakeWhile(Func<char, bool> belongs)
    {
        var end = At;
        while (end < text.Length && belongs(text[end]))
        {
            end++;
        }

        return Take(end - At);
    }

    /// <summary>What to throw where this place is not understood.</summary>
    public BicepException Fault(string message) => new(file, Line, message);
}
