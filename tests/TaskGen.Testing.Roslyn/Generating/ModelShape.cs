using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace TaskGen.Testing.Roslyn;

/// <summary>
/// Checks by reflection that the models of a pipeline are plain, equatable data: sealed records (or abstract ones
/// to derive from), and enums, whose fields are never written again and hold, however deep, only such data.
/// </summary>
public static class ModelShape
{
    private static readonly HashSet<Type> PlainTypes =
    [
        typeof(string), typeof(decimal), typeof(TextSpan), typeof(LinePosition), typeof(LinePositionSpan), typeof(Guid), typeof(TimeSpan),
    ];

    /// <summary>Checks all types of a namespace and of those below it.</summary>
    /// <exception cref="TestFailureException">A type or field is not plain data, or the namespace has no type.</exception>
    public static void AssertPlainData(Assembly assembly, string modelNamespace)
    {
        var types = assembly.GetTypes().Where(type => IsIn(type, modelNamespace) && !IsCompilerGenerated(type)).ToList();
        if (types.Count == 0)
        {
            throw new TestFailureException($"{assembly.GetName().Name} has no type in namespace {modelNamespace}.");
        }

        var problems = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var type in types.Where(type => !type.IsEnum))
        {
            if (!IsRecord(type) || !(type.IsSealed || type.IsAbstract))
            {
                problems.Add($"{type.FullName} is not a sealed record, an abstract record or an enum");
            }

            CheckFields(type, type.FullName!, [type], problems);
        }

        if (problems.Count > 0)
        {
            throw new TestFailureException($"Models must be plain, equatable data:\n  {string.Join("\n  ", problems)}");
        }
    }

    private static void CheckFields(Type type, string path, ImmutableHashSet<Type> seen, SortedSet<string> problems)
    {
        for (var level = type; level is not null && level != typeof(object); level = level.BaseType)
        {
            foreach (var field in level.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                var place = $"{path}.{Name(field)}";
                if (!field.IsInitOnly)
                {
                    problems.Add($"{place} can be written again");
                }

                CheckType(field.FieldType, place, seen, problems);
            }
        }
    }

    private static void CheckType(Type type, string place, ImmutableHashSet<Type> seen, SortedSet<string> problems)
    {
        if (type.IsEnum || type.IsPrimitive || type.IsGenericParameter || PlainTypes.Contains(type) || seen.Contains(type))
        {
            return;
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            CheckType(underlying, place, seen, problems);
        }
        else if (IsRecord(type))
        {
            CheckFields(type, place, seen.Add(type), problems);
        }
        else if (HoldsCompiler(type, []))
        {
            problems.Add($"{place} holds {Show(type)}, which belongs to a compilation");
        }
        else if (ComparesItself(type))
        {
            // A collection with value equality: how it holds its items is its own affair, what they are is not.
            foreach (var argument in type.GetGenericArguments())
            {
                CheckType(argument, place, seen, problems);
            }
        }
        else
        {
            problems.Add($"{place} holds {Show(type)}, which is not compared by value");
        }
    }

    // Type arguments are looked at where the type is used, with a better path.
    private static bool HoldsCompiler(Type type, HashSet<Type> seen) =>
        !type.IsEnum && !type.IsGenericParameter && !PlainTypes.Contains(type) && seen.Add(type)
        && (IsOfCompiler(type)
            || (type.HasElementType && HoldsCompiler(type.GetElementType()!, seen))
            || (IsOfFramework(type)
                ? type.GetGenericArguments().Any(argument => HoldsCompiler(argument, seen))
                : Definition(type).GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                    .Any(field => HoldsCompiler(field.FieldType, seen))));

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private static bool ComparesItself(Type type) =>
        !IsOfFramework(type) && typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type);

    private static bool IsOfFramework(Type type) => type.Assembly == typeof(object).Assembly || type.Assembly == typeof(ImmutableArray).Assembly;

    private static bool IsOfCompiler(Type type) =>
        type.Assembly.GetName().Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal);

    private static bool IsRecord(Type type) => type.GetMethod(
        "PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is not null;

    private static bool IsCompilerGenerated(Type? type) =>
        type is not null && (type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || IsCompilerGenerated(type.DeclaringType));

    private static bool IsIn(Type type, string modelNamespace) =>
        type.Namespace == modelNamespace || type.Namespace?.StartsWith(modelNamespace + ".", StringComparison.Ordinal) == true;

    private static string Name(FieldInfo field) => field.Name.StartsWith('<') ? field.Name[1..field.Name.IndexOf('>')] : field.Name;

    private static string Show(Type type) => type.IsGenericType
        ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Show))}>"
        : type.Name;
}
