using CsvHelper;

namespace TaskGen.Benchmarks.Data;

/// <summary>A row that both readers make.</summary>
[CsvRecord]
public sealed partial record Measurement(
    double X0,
    double X1,
    double X2,
    double X3,
    double X4,
    double X5,
    double X6,
    double X7,
    double X8,
    double X9,
    double X10,
    double X11,
    double X12,
    double X13,
    double X14,
    int N0,
    int N1,
    int N2,
    int N3,
    int N4);
