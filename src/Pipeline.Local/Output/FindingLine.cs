using System.Globalization;
using Pipeline.Core.Model;

namespace Pipeline.Local.Output;

/// <summary>Writes diagnostics the way compilers do, so that editors can jump to the line.</summary>
internal static class FindingLine
{
    /// <summary><c>file:line: severity code: message</c>; the line is left out where a finding has none.</summary>
    public static string Of(string file, Diagnostic finding, Language reader)
    {
        var place = finding.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{file}:{line}") : file;
        return OneLine.Of($"{place}: {Word(finding.Severity)} {finding.Code}: {MessageOf(finding, reader)}");
    }

    /// <summary>What the finding says, in the reader's language.</summary>
    public static string MessageOf(Diagnostic finding, Language reader) => reader.IsChinese ? finding.MessageZh : finding.Message;

    /// <summary>In the order of the source; what concerns the file as a whole comes first.</summary>
    public static IEnumerable<Diagnostic> InOrder(IEnumerable<Diagnostic> findings) => findings.OrderBy(finding => finding.Line ?? 0);

    /// <summary>The severity as <c>check</c> and the JSON write it.</summary>
    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
