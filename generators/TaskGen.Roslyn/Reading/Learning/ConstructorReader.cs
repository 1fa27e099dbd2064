using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Learning;

/// <summary>Reads the constructor of a trainer class: what an instance is rebuilt from.</summary>
internal static class ConstructorReader
{
    private static readonly HashSet<string> Generated = new(StringComparer.Ordinal)
    {
        "Tasks", "Workflows", "Trainer", "TrainerInputs", "TrainerInputsCodec", "TrainerDefinition", "Trainers", "TrainerGroup",
    };

    public static EquatableArray<ConstructorParameterModel> Read(INamedTypeSymbol type, Location location, CodecReader codecs, ProblemBag problems)
    {
        var constructors = type.InstanceConstructors.Where(static constructor => !constructor.IsImplicitlyDeclared || constructor.Parameters.IsEmpty).ToArray();
        if (constructors.Length != 1)
        {
            problems.Add(TrainingProblems.SeveralConstructors, location, TypeNames.Short(type));
            return default;
        }

        if (type.IsAbstract)
        {
            problems.Add(
                TaskProblems.NotAnOrdinaryMethod, location, TypeNames.Short(type), "an abstract class, of which there are no instances", "training method");
            return default;
        }

        var parameters = new List<ConstructorParameterModel>();
        foreach (var parameter in constructors[0].Parameters)
        {
            if (ParameterReader.Read(parameter, codecs, problems) is not { } model)
            {
                continue;
            }

            var kept = model.Kind == ParameterKind.Data ? Kept(parameter, type, codecs.CancellationToken) : null;
            if (model.Kind == ParameterKind.Data && kept is null)
            {
                problems.Add(
                    TrainingProblems.ConstructorParameterNotKept,
                    ParameterReader.Location(
                        parameter, codecs.CancellationToken), parameter.Name, TypeNames.Short(type), Identifiers.ToPascalCase(parameter.Name));
                continue;
            }

            if (kept is not null && Generated.Contains(kept))
            {
                problems.Add(
                    TaskProblems.ReservedName, ParameterReader.Location(parameter, codecs.CancellationToken),
                    "parameter", parameter.Name, $"'{TypeNames.Short(type)}' gets a member '{kept}', which hides it");
            }

            parameters.Add(new ConstructorParameterModel(model, kept));
        }

        return parameters.ToEquatableArray();
    }

    // A property or field of the same name and type, or the parameter itself where it is one of a primary constructor and no member hides it.
    private static string? Kept(IParameterSymbol parameter, INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var member = type.GetMembers().FirstOrDefault(
            candidate => candidate is IPropertySymbol { GetMethod: not null } or IFieldSymbol { IsImplicitlyDeclared: false }
            && !candidate.IsStatic
            && string.Equals(candidate.Name.TrimStart('_'), parameter.Name, StringComparison.OrdinalIgnoreCase)
            && SymbolEqualityComparer.Default.Equals(ObjectMembers.TypeOf(candidate), parameter.Type));
        if (member is not null)
        {
            return Identifiers.Escape(member.Name);
        }

        return parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is ParameterSyntax { Parent.Parent: TypeDeclarationSyntax }
            && !type.GetMembers(parameter.Name).Any(GeneratedCode.IsWrittenByUser)
            ? Identifiers.Escape(parameter.Name)
            : null;
    }
}
