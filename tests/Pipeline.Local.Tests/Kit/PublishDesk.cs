namespace Pipeline.Local.Tests.Kit;

/// <summary>A desk with a site of its own, an empty memory and one agency it knows.</summary>
internal sealed class PublishDesk : IDisposable
{
    public const string Site = "site";

    private const string Agencies = """[{ "slug": "changping", "nameZh": "北京市昌平区人民政府", "nameEn": "People's Government of Changping District, Beijing" }]""";

    private const string Memory = """
        <?xml version="1.0" encoding="UTF-8"?>
        <tmx version="1.4">
          <header creationtool="none" creationtoolversion="0" segtype="sentence" o-tmf="none" adminlang="en" srclang="zh-Hans" datatype="plaintext"/>
          <body/>
        </tmx>
        """;

    public TemporaryFolder Folder { get; } = new();

    public Task<DeskRun> PublishAsync(params string[] files) => Desk.RunAsync(
        ["publish", .. files, "--site", Folder.At(Site), "--agencies", Folder.Write("agencies.json", Agencies), "--memory", Folder.Write("memory.tmx", Memory)]);

    public Task<DeskRun> ArchiveAsync(params string[] command) => Desk.RunAsync(
        ["archive", .. command, "--site", Folder.At(Site), "--agencies", Folder.Write("agencies.json", Agencies)]);

    public Task<DeskRun> PublishAsync(string name, byte[] content) => PublishAsync(Folder.Write(name, content));

    public Task<DeskRun> PublishTextAsync(string name, string text) => PublishAsync(Folder.Write(name, text));

    public void Dispose() => Folder.Dispose();
}
