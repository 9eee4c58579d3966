namespace Pipeline.Core.Figures;

/// <summary>A typed figure at a place of one side's normalised text.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The place after its last character.</param>
internal abstract record Atom(int Start, int End)
{
    /// <summary>True for what a faithful translation may leave out: 一, “both”, the number in a slogan's name.</summary>
    public bool IsOptional { get; init; }
}

/// <summary>What identifies and has no value: an address, a telephone, a document, a code.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The place after its last character.</param>
/// <param name="Kind">Which of them.</param>
/// <param name="Key">The same on both sides for the same thing.</param>
internal sealed record Identifier(int Start, int End, IdentifierKind Kind, string Key) : Atom(Start, End);

/// <summary>What an <see cref="Identifier"/> identifies.</summary>
internal enum IdentifierKind
{
    /// <summary>A web or mail address.</summary>
    Address,

    /// <summary>A telephone.</summary>
    Telephone,

    /// <summary>A document by year and number.</summary>
    Document,

    /// <summary>A name of letters and digits: 5G, PM2.5.</summary>
    Code,

    /// <summary>A day of the week.</summary>
    Weekday,

    /// <summary>Ten years of a century.</summary>
    Decade,
}

/// <summary>An article of a law, with what is cited inside it.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The place after its last character.</param>
/// <param name="Article">Its number; null for a part cited alone.</param>
/// <param name="Paragraph">款; null when none is cited.</param>
/// <param name="Items">项.</param>
/// <param name="Bracketed">Numbers in brackets after the article, which could be either.</param>
internal sealed record Provision(int Start, int End, int? Article, int? Paragraph, IReadOnlyList<int> Items, IReadOnlyList<int> Bracketed) : Atom(Start, End)
{
    /// <summary>True when both cite the same; a number in brackets is what the other side says it is.</summary>
    public bool IsSame(Provision english)
    {
        var isParagraph = Paragraph is not null && english is { Paragraph: null, Bracketed.Count: > 0 };
        var paragraph = isParagraph ? english.Bracketed[0] : english.Paragraph;
        var items = english.Items.Concat(isParagraph ? english.Bracketed.Skip(1) : english.Bracketed);
        return Article == english.Article && Paragraph == paragraph && Items.Order().SequenceEqual(items.Order());
    }
}

/// <summary>A day, a month, a day of a month or a year.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The place after its last character.</param>
/// <param name="Year">The year; null where it is left open.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
/// <param name="Offset">Years from the report's own, for 上年 and “last year”; null for a date stated in figures.</param>
internal sealed record CalendarDate(int Start, int End, int? Year, int? Month = null, int? Day = null, int? Offset = null) : Atom(Start, End)
{
    /// <summary>True for a year alone.</summary>
    public bool IsYear => Month is null && Day is null;
}

/// <summary>Months of a year together: a quarter, a half, January to September.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The place after its last character.</param>
/// <param name="First">Its first month.</param>
/// <param name="Last">Its last month.</param>
internal sealed record Period(int Start, int End, int First, int Last) : Atom(Start, End);

/// <summary>A time of day; all day is a time of its own.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The place after its last character.</param>
/// <param name="Minutes">Minutes since midnight.</param>
/// <param name="IsHalfDayKnown">False for 3:00 that may be either.</param>
internal sealed record ClockTime(int Start, int End, int Minutes, bool IsHalfDayKnown) : Atom(Start, End)
{
    /// <summary>What 全天候 and “around the clock” stand for, in minutes.</summary>
    public const int AllDay = 24 * 60 * 7;
}

/// <summary>A place in an order.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The place after its last character.</param>
/// <param name="Rank">1 for the first.</param>
/// <param name="IsLabel">True for “Phase 3” and 3号: the other side may say it as a number.</param>
internal sealed record OrdinalNumber(int Start, int End, int Rank, bool IsLabel = false) : Atom(Start, End);

/// <summary>A number of something.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The place after its last character.</param>
/// <param name="Face">The number as said, before its unit.</param>
/// <param name="Unit">What it counts.</param>
internal sealed record Quantity(int Start, int End, Rational Face, Unit Unit) : Atom(Start, End)
{
    /// <summary>The amount in the base unit of its dimension.</summary>
    public Rational Value => Face * Unit.Factor;

    /// <summary>Other amounts the words can stand for: 12 in “12、15万” may be twelve.</summary>
    public IReadOnlyList<Rational> Others { get; init; } = [];

    /// <summary>True when “Phase 3” on the other side says the same: 三级, 3号.</summary>
    public bool IsLabel { get; init; }

    /// <summary>The place after its digits, before unit and counter.</summary>
    public int NumberEnd { get; init; } = End;
}

/// <summary>An order of magnitude: dozens, 上千.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The place after its last character.</param>
/// <param name="Order">1 for tens, 2 for hundreds.</param>
internal sealed record Magnitude(int Start, int End, int Order) : Atom(Start, End);

/// <summary>The number or word a clause is counted with: 一是, (2), First.</summary>
internal sealed record Enumerator(int Start, int End) : Atom(Start, End);

/// <summary>Words with a numeral in them that says no number: 统一, one-stop.</summary>
internal sealed record Wording(int Start, int End) : Atom(Start, End);
