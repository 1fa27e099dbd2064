using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Learning.Methods;

/// <summary>Sorts the parameters of a training or evaluation method: partitions, services, and what else is data.</summary>
internal sealed class LearnParameters
{
    private LearnParameters()
    {
    }

    /// <summary>The partitions, in order.</summary>
    public List<IParameterSymbol> Partitions { get; } = [];

    /// <summary>Data that is no partition, in order.</summary>
    public List<IParameterSymbol> Others { get; } = [];

    /// <summary>The services.</summary>
    public List<ParameterModel> Services { get; } = [];

    /// <summary>Sorts the parameters; those of an unusable form are problems.</summary>
    public static LearnParameters Of(IMethodSymbol method, CodecReader codecs, ProblemBag problems)
    {
        var sorted = new LearnParameters();
        foreach (var parameter in method.Parameters)
        {
            if (IsPartition(parameter.Type, codecs.Known))
            {
                sorted.Partitions.Add(parameter);
                ParameterReader.HasUsableForm(parameter, ParameterReader.Location(parameter, codecs.CancellationToken), problems);
            }
            else if (ServiceKinds.Of(parameter, codecs.Known) == ParameterKind.Data)
            {
                sorted.Others.Add(parameter);
            }
            else if (ParameterReader.Read(parameter, codecs, problems) is { } service)
            {
                sorted.Services.Add(service);
            }
        }

        return sorted;
    }

    public static bool IsPartition(ITypeSymbol type, KnownSymbols known) => known.Is(type, KnownNames.Partition) || IsLazyPartition(type, known);

    /// <summary>Whether a partition is not read before the method is called; it may have rows that are read by and by.</summary>
    public static bool IsLazyPartition(ITypeSymbol type, KnownSymbols known) =>
        known.Is(type, KnownNames.LazyPartition) || known.Is(type, KnownNames.LazyRows);

    /// <summary>The row type of a partition; null for a lazy one that is only a path.</summary>
    public static INamedTypeSymbol? RowOf(ITypeSymbol partition) => (partition as INamedTypeSymbol)?.TypeArguments.FirstOrDefault() as INamedTypeSymbol;
}
