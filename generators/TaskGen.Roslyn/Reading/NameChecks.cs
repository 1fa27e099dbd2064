using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading;

/// <summary>Sees that generated names meet no others.</summary>
internal static class NameChecks
{
    private static readonly string[] Annotations = [KnownNames.TaskAttribute, KnownNames.WorkflowAttribute, KnownNames.TrainAttribute];

    /// <summary>Checks the name of the class that is generated for a method.</summary>
    public static void Declaration(
        IMethodSymbol method, AttributeData attribute, string name, DeclarationKind kind, KnownSymbols known, Location location, ProblemBag problems)
    {
        if (!Identifiers.IsValid(name) && name != method.Name)
        {
            problems.Add(TaskProblems.InvalidName, location, name, kind.Noun);
        }

        Member(name, kind.Noun, $"the generated class '{kind.Group}.{name}'", location, problems);
        if (name is "Inputs" or "Definition" or "RunAsync" or "MapAsync" || name == kind.Group || (name == "Frame" && kind == DeclarationKind.Workflow))
        {
            problems.Add(TaskProblems.ReservedName, location, kind.Noun, name, $"the generated class '{kind.Group}.{name}' has or stands in a '{name}'");
        }

        if (name == "Main" && method.Name == "Main")
        {
            problems.Add(TaskProblems.NameOfEntryPoint, location, kind.Noun);
        }

        if (HasNamesake(method, name, known))
        {
            problems.Add(
                TaskProblems.DuplicateName, location, name, TypeNames.Short(method.ContainingType), kind == DeclarationKind.Task ? "Task" : "Workflow");
        }
    }

    /// <summary>Checks the name of the property that is generated for one of several trainers.</summary>
    public static void Trainer(string name, bool isInstance, Location location, ProblemBag problems)
    {
        var group = isInstance ? "TrainerGroup" : "Trainers";
        Member(name, "trainer", $"the generated property '{group}.{name}'", location, problems);
        if (name == group)
        {
            problems.Add(TaskProblems.ReservedName, location, "trainer", name, $"the generated class around the trainers is '{group}'");
        }
    }

    /// <summary>Checks the name of the property that is generated for a metric.</summary>
    public static void Metric(string property, Location location, ProblemBag problems)
    {
        Member(property, "metric", $"the generated property 'Objectives.{property}'", location, problems);
        if (property == "Objectives")
        {
            problems.Add(TaskProblems.ReservedName, location, "metric", property, "the generated class around the objectives is 'Objectives'");
        }
    }

    /// <summary>Whether the class has another task or workflow of a name.</summary>
    public static bool HasNamesake(IMethodSymbol method, string name, KnownSymbols known) =>
        new[] { DeclarationKind.Task, DeclarationKind.Workflow }
            .SelectMany(other => Declarations.Of(method.ContainingType, other.Attribute, known))
            .Any(other => other.Name == name && !SymbolEqualityComparer.Default.Equals(other.Method, method.PartialDefinitionPart ?? method));

    /// <summary>Checks the name of a class or member that is generated into a container, such as <c>Tasks</c>.</summary>
    public static void Member(INamedTypeSymbol container, string name, string noun, KnownSymbols known, Location location, ProblemBag problems)
    {
        if (container.Name == name)
        {
            problems.Add(TaskProblems.NameOfEnclosingType, location, name, noun);
            return;
        }

        var taken = container.GetMembers(name).FirstOrDefault(GeneratedCode.IsWrittenByUser);
        if (taken is not null)
        {
            problems.Add(TaskProblems.NameTaken, location, name, TypeNames.Short(container), noun);
            return;
        }

        if (Hidden(container, name, known) is { } hidden)
        {
            problems.Add(TaskProblems.HidesOuterName, location, name, hidden.ToDisplayString(), TypeNames.Short(container));
        }
    }

    // What the name means inside the container as long as nothing is generated.
    private static ISymbol? Hidden(INamedTypeSymbol container, string name, KnownSymbols known)
    {
        for (var type = container.BaseType; type is not null; type = type.BaseType)
        {
            var inherited = type.GetMembers(name).FirstOrDefault(
                member => GeneratedCode.IsWrittenByUser(member) && known.Compilation.IsSymbolAccessibleWithin(member, container));
            if (inherited is not null && !IsGeneratedFor(type, known))
            {
                return inherited;
            }
        }

        for (INamespaceOrTypeSymbol? outer = Outer(container); outer is not null; outer = Outer(outer))
        {
            var hidden = outer.GetMembers(name).FirstOrDefault(static member => member is INamespaceSymbol || GeneratedCode.IsWrittenByUser(member));
            if (hidden is not null)
            {
                return hidden;
            }
        }

        return null;
    }

    // Nothing shows of a member of another assembly whether it was written or generated.
    private static bool IsGeneratedFor(INamedTypeSymbol type, KnownSymbols known) =>
        type.DeclaringSyntaxReferences.IsEmpty && Annotations.Any(annotation => Declarations.Of(type, annotation, known).Any());

    private static void Member(string name, string noun, string generated, Location location, ProblemBag problems)
    {
        if (name is "Equals" or "ReferenceEquals" or "GetHashCode" or "GetType" or "ToString" or "MemberwiseClone" or "Finalize")
        {
            problems.Add(TaskProblems.ReservedName, location, noun, name, $"{generated} would hide 'object.{name}'");
        }

        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            problems.Add(TaskProblems.ReservedName, location, noun, name, "names of generated members begin with two underscores");
        }
    }

    private static INamespaceOrTypeSymbol? Outer(INamespaceOrTypeSymbol symbol) =>
        symbol.ContainingType ?? (INamespaceOrTypeSymbol?)symbol.ContainingNamespace;
}
