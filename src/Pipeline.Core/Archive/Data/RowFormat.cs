using System.Text;
using Pipeline.Core.Model;

namespace Pipeline.Core.Archive.Data;

/// <summary>How the rows of a data file stand in it: one after the other, those of an agency together, so that they can be exchanged without reading the others.</summary>
internal abstract class RowFormat
{
    /// <summary>The end of a file's name, without the point.</summary>
    public abstract string Extension { get; }

    /// <summary>A file's bytes.</summary>
    public abstract byte[] Write(IEnumerable<string> rows);

    /// <summary>The rows of a file by agency; null for a file that was not written like this.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? TryRead(ReadOnlyMemory<byte> content)
    {
        var rows = TrySplit(Encoding.UTF8.GetString(content.Span))?.GroupBy(AgencyOf).ToDictionary(agency => agency.Key, IReadOnlyList<string> (agency) => [.. agency]);
        return rows is not null && rows.Keys.All(ReportId.IsSlug) ? rows : null;
    }

    /// <summary>The rows of a file; null for a file that was not written like this.</summary>
    protected abstract IReadOnlyList<string>? TrySplit(string file);

    /// <summary>What stands in a row in the place of its agency's slug.</summary>
    protected abstract string AgencyOf(string row);
}
