using System.Text.Json.Serialization;

namespace TaskGen.Learn.Tests.Data.Profiling;

/// <summary>How SciPy compares the penguins before a row with those from it on.</summary>
internal sealed record ExpectedDrift(
    int Cut,
    string Column,
    [property: JsonConverter(typeof(JsonStringEnumConverter<DriftMeasure>))] DriftMeasure Measure,
    double Value,
    double Limit,
    double Statistic,
    double Probability);
