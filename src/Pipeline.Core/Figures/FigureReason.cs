namespace Pipeline.Core.Figures;

/// <summary>What is wrong with a figure; every kind of finding there is.</summary>
public enum FigureReason
{
    /// <summary>The Chinese has it, the English does not.</summary>
    Missing,

    /// <summary>The English has it, the Chinese does not.</summary>
    Added,

    /// <summary>Both have one of its kind, with another value.</summary>
    DifferentValue,

    /// <summary>The English gives fewer digits of the same value.</summary>
    Rounded,

    /// <summary>The same number of something else: another currency, percentage points for per cent, days for months.</summary>
    Unit,

    /// <summary>“More than”, “nearly” or “about” stands on one side only.</summary>
    ModifierLost,

    /// <summary>“More than” against “less than”.</summary>
    ModifierReversed,

    /// <summary>From one figure to another on one side, two figures on the other.</summary>
    Range,

    /// <summary>Growth against decline.</summary>
    Direction,

    /// <summary>By how much against to how much.</summary>
    ToOrBy,

    /// <summary>Compared with another period, or counted by another one: 同比 against month on month.</summary>
    Base,

    /// <summary>Two figures have changed places.</summary>
    Exchanged,

    /// <summary>The figures add up in Chinese and not in English.</summary>
    Sum,

    /// <summary>A side is longer than any segment is, and neither was looked at.</summary>
    TooLong,
}
