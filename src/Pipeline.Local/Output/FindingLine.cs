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
        return OneLine.Of($"{place}: {Word(finding.Severity, reader)} {finding.Code}{(reader.IsChinese ? "：" : ": ")}{MessageOf(finding, reader)}");
    }

    /// <summary>What the finding says, in the reader's language.</summary>
    public static string MessageOf(Diagnostic finding, Language reader) => reader.IsChinese ? finding.MessageZh : finding.Message;

    /// <summary>In the order of the source; what concerns the file as a whole comes first.</summary>
    public static IEnumerable<Diagnostic> InOrder(IEnumerable<Diagnostic> findings) => findings.OrderBy(finding => finding.Line ?? 0);

    /// <summary>The severity, in the reader's language; the JSON has its own words, the same for everyone.</summary>
    public static string Word(Severity severity, Language reader) => severity switch
    {
        Severity.Error => reader.IsChinese ? "错误" : "error",
        Severity.Warning => reader.IsChinese ? "警告" : "warning",
        _ => reader.IsChinese ? "提示" : "info",
    };
}
