namespace Pipeline.Core.Model;

/// <summary>What engines were given to translate in a month, for all reports together.</summary>
/// <param name="Characters">Characters sent or about to be, as services charge them: UTF-16 code units.</param>
public sealed record MonthlyUse(long Characters);
