namespace Pipeline.Core.Tests.Kit.Making;

/// <summary>A shipped sample that is made by code from its twin in Markdown.</summary>
/// <param name="Name">The file, among the samples.</param>
/// <param name="Write">Makes it.</param>
/// <param name="Parts">What is compared: its content as it is once unpacked.</param>
internal sealed record MadeSample(string Name, Func<TwinDocument, byte[]> Write, Func<byte[], IEnumerable<string>> Parts)
{
    public static IReadOnlyList<MadeSample> All { get; } =
    [
        new("qinglan-water-2022.docx", StandardDocx.Write, PackageFile.Parts),
        new("yunshan-2022.docx", WpsDocx.Write, PackageFile.Parts),
        new("qinglan-transport-2022.htm", SavedPage.Write, content => [Convert.ToHexString(content)]),
        new("qinglan-2023.pdf", PdfReport.Write, PdfFile.Parts),
    ];

    /// <summary>The sample as the agency's author had it before any program set it.</summary>
    public string TwinPath => Repository.At("tests", "Pipeline.Core.Tests", "Samples", "twins", Path.ChangeExtension(Name, ".md"));

    public static MadeSample Named(string name) => All.Single(sample => sample.Name == name);

    public byte[] Make() => Write(TwinDocument.Parse(File.ReadAllText(TwinPath)));
}
