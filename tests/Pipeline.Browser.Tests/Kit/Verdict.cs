namespace Pipeline.Browser.Tests.Kit;

/// <summary>Says all that was found, not only the first of it.</summary>
internal static class Verdict
{
    /// <summary>Fails when anything was found.</summary>
    public static void Clean(IEnumerable<string> findings)
    {
        if (findings.ToList() is { Count: > 0 } all)
        {
            Assert.Fail(string.Join('\n', all));
        }
    }
}
