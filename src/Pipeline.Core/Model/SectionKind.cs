using System.Text.Json.Serialization;

namespace Pipeline.Core.Model;

/// <summary>The six level-1 sections every report since 2019 must have, in this order (国办公开办函〔2021〕30号).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SectionKind>))]
public enum SectionKind
{
    /// <summary>一、总体情况.</summary>
    [JsonStringEnumMemberName("overview")]
    Overview,

    /// <summary>二、主动公开政府信息情况.</summary>
    [JsonStringEnumMemberName("proactive_disclosure")]
    ProactiveDisclosure,

    /// <summary>三、收到和处理政府信息公开申请情况.</summary>
    [JsonStringEnumMemberName("applications")]
    Applications,

    /// <summary>四、政府信息公开行政复议、行政诉讼情况.</summary>
    [JsonStringEnumMemberName("review_litigation")]
    ReviewLitigation,

    /// <summary>五、存在的主要问题及改进情况.</summary>
    [JsonStringEnumMemberName("problems_improvement")]
    ProblemsImprovement,

    /// <summary>六、其他需要报告的事项.</summary>
    [JsonStringEnumMemberName("other_matters")]
    OtherMatters,
}
