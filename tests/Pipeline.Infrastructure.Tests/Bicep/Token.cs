namespace Pipeline.Infrastructure.Tests.Bicep;

/// <summary>What kind of piece a token is. A string with holes comes in pieces: its left one, those between two holes, its right one.</summary>
internal enum TokenKind
{
    Identifier,
    Number,
    String,
    StringLeft,
    StringMiddle,
    StringRight,
    Punctuation,
    NewLine,
    End,
}

/// <summary>The smallest piece of a file that means something.</summary>
/// <param name="Kind">What kind it is.</param>
/// <param name="Text">What it says; of a string what it stands for, escapes resolved.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Start">Where it begins in the file's text.</param>
/// <param name="End">Where it ends.</param>
internal sealed record Token(TokenKind Kind, string Text, int Line, int Start, int End);
