using Pipeline.Infrastructure.Tests.Bicep;
using YamlDotNet.RepresentationModel;

namespace Pipeline.Infrastructure.Tests.Kit;

/// <summary>Reads YAML as the tree that the template's values are too. Every scalar is a text: what it is taken for is up to its reader.</summary>
internal static class YamlFile
{
    /// <summary>Reads one document.</summary>
    public static Value Read(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return ValueOf(stream.Documents[0].RootNode);
    }

    private static Value ValueOf(YamlNode node) => node switch
    {
        YamlScalarNode scalar => new Value.Text(scalar.Value ?? ""),
        YamlSequenceNode sequence => new Value.List([.. sequence.Select(ValueOf)]),
        YamlMappingNode mapping => new Value.Map([.. mapping.Select(entry => KeyValuePair.Create(entry.Key.ToString(), ValueOf(entry.Value)))]),
        _ => throw new InvalidOperationException($"A {node.NodeType} is not expected at {node.Start}."),
    };
}
