using System.Text;

namespace Pipeline.Infrastructure.Tests.Bicep;

/// <summary>Reads what strings say, escapes resolved.</summary>
/// <param name="cursor">Where they stand.</param>
internal sealed class StringLexer(TextCursor cursor)
{
    private const string Hole = "${";

    /// <summary>Reads on from a quote or from the end of a hole, to the closing quote or to the next hole.</summary>
    public (string Text, bool IsClosed) ReadPiece()
    {
        cursor.Take(1);
        var value = new StringBuilder();
        while (!cursor.IsAtEnd && cursor.Current is not '\n')
        {
            if (cursor.Current is '\'' || cursor.Follows(Hole))
            {
                return (value.ToString(), cursor.Take(cursor.Current is '\'' ? 1 : Hole.Length) is not Hole);
            }

            value.Append(cursor.Current is '\\' ? ReadEscape() : cursor.Take(1));
        }

        throw cursor.Fault("a string is not closed on its line");
    }

    private string ReadEscape() => cursor.Take(2) switch
    {
        [_, '\\' or '\'' or '$'] and [_, var itself] => itself.ToString(),
        var other => throw cursor.Fault($"'{other}' is no escape"),
    };
}
