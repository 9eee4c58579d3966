using Pipeline.Core.Model;
using Pipeline.Core.Terminology.Scripts;

namespace Pipeline.Core.Rendering;

/// <summary>One view of one revision: what every part of the page is drawn from.</summary>
internal sealed class ReportPage
{
    private readonly RevisionAddress _address;
    private readonly Dictionary<string, TranslationUnit> _units;
    private readonly Dictionary<string, (int Index, ReportTable Table)> _tables;
    private readonly Dictionary<string, Figure> _figures;

    /// <summary>Prepares a view.</summary>
    public ReportPage(BilingualReport bilingual, ReportView view, ReportSurroundings surroundings)
    {
        (Bilingual, View, Surroundings) = (bilingual, view, surroundings);
        _address = AddressOf(bilingual.Revision);
        _units = bilingual.Units.ToDictionary(unit => unit.Id);
        _tables = Report.Tables.Index().ToDictionary(table => table.Item.Id);
        _figures = Report.Figures.ToDictionary(figure => figure.Id);
        var source = bilingual.Report.Language;
        Sides = view is ReportView.Simplified ? [new(Language.SimplifiedChinese, true)] : [.. new Side[] { new(source, true), new(bilingual.Target, false) }.Where(side => IsShown(side.Language))];
        Voice = new([.. Sides.Select(side => side.Language)]) { IsOfPage = true };
    }

    /// <summary>The stored report.</summary>
    public BilingualReport Bilingual { get; }

    /// <summary>Which view this is.</summary>
    public ReportView View { get; }

    /// <summary>The view to lead to in other revisions, which may have no converted one.</summary>
    public ReportView ViewElsewhere => View is ReportView.Simplified ? ReportView.Chinese : View;

    /// <summary>What the page knows beyond the report.</summary>
    public ReportSurroundings Surroundings { get; }

    /// <summary>The report's history, as far as the page knows it.</summary>
    public ReportHistory History => Surroundings.History;

    /// <summary>What the registry knows of the agency.</summary>
    public Agency? Agency => Surroundings.Agency;

    /// <summary>The report as extracted.</summary>
    public Report Report => Bilingual.Report;

    /// <summary>The texts the page shows: both with the one received first, or one.</summary>
    public IReadOnlyList<Side> Sides { get; }

    /// <summary>True when both languages stand side by side.</summary>
    public bool IsBoth => View == ReportView.Both;

    /// <summary>The languages the page speaks.</summary>
    public Voice Voice { get; }

    /// <summary>The form of Chinese on these pages.</summary>
    public Language Chinese => View is ReportView.Simplified ? Language.SimplifiedChinese : Report.Language.IsChinese ? Report.Language : Bilingual.Target;

    /// <summary>False when a later revision has taken this one's place.</summary>
    public bool IsCurrent => _address.IsCurrent;

    /// <summary>The day (UTC) the archive published the revision as it stands; null where that was not kept.</summary>
    public DateOnly? Archived => History.Find(Bilingual.Revision)?.At is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : null;

    /// <summary>The whole address by which the revision is cited, whatever view of it.</summary>
    public string PermanentAddress => Surroundings.Address.Of(PathOf(ReportView.Both));

    /// <summary>The whole address search engines are to keep the page under: for a superseded revision, that of the current one.</summary>
    public string CanonicalAddress => Surroundings.Address.Of(IsCurrent ? Path : SitePath.Report(Report.Id, ViewElsewhere));

    /// <summary>Where the page stands.</summary>
    public SitePath Path => PathOf(View);

    /// <summary>Another view of the same revision.</summary>
    public SitePath PathOf(ReportView view) => _address.View(view);

    /// <summary>Where any revision of the report stands.</summary>
    public RevisionAddress AddressOf(string revision) => RevisionAddress.Of(new(Report.Id, revision), History);

    /// <summary>A file beside the page.</summary>
    public SitePath Beside(string file) => _address.Beside(file);

    /// <summary>The link to another address of the site.</summary>
    public string LinkTo(SitePath target) => Path.LinkTo(target);

    /// <summary>The title in both languages.</summary>
    public BilingualText Title => Bilingual.Title with { Zh = Bilingual.Title.Zh is { } received ? Show(received) : null };

    /// <summary>Text of the report as this view shows it: as received, or converted.</summary>
    public string Show(string received) => View is ReportView.Simplified ? ChineseScript.ToSimplified(received) : received;

    /// <summary>The unit with this id; null for a text without words.</summary>
    public TranslationUnit? Unit(string id) => _units.GetValueOrDefault(id);

    /// <summary>The table with this id, if there is one.</summary>
    public ReportTable? Table(string id) => _tables.GetValueOrDefault(id).Table;

    /// <summary>Which revision this is, from 1; 0 for one the history does not have. Entries are no measure: a better translation is a further entry of the same revision.</summary>
    public int NumberOf(string revision) => History.Revisions.Select(entry => entry.Revision).ToList().IndexOf(revision) + 1;

    /// <summary>Which table of the report it is, from 1.</summary>
    public int NumberOf(ReportTable table) => _tables[table.Id].Index + 1;

    /// <summary>The figure with this id, if there is one.</summary>
    public Figure? Figure(string id) => _figures.GetValueOrDefault(id);

    private bool IsShown(Language language) => View switch
    {
        ReportView.Chinese => language.IsChinese,
        ReportView.English => !language.IsChinese,
        _ => true,
    };
}

/// <summary>One of the two texts of a report.</summary>
/// <param name="Language">Its language.</param>
/// <param name="IsSource">True for the text received, false for the translation.</param>
internal sealed record Side(Language Language, bool IsSource);
