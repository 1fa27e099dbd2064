using System.Globalization;

namespace TaskGen.Text;

/// <summary>Types in messages, as a C# programmer writes them.</summary>
internal static class TypeText
{
    /// <summary>The full name of a type, for example <c>Acme.Repository&lt;Acme.Wine&gt;</c>.</summary>
    public static string Of(Type type)
    {
        if (type.IsArray)
        {
            return $"{Of(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        }

        // The arguments of a nested type include those of the types around it.
        var name = (type.FullName ?? type.Name).Split('[')[0].Replace('+', '.');
        if (!type.IsGenericType)
        {
            return name;
        }

        var arguments = new Queue<string>(type.GetGenericArguments().Select(Of));
        var parts = name.Split('.').Select(part => part.Split('`') is [var bare, var count]
            ? $"{bare}<{string.Join(", ", Enumerable.Range(0, int.Parse(count, CultureInfo.InvariantCulture)).Select(_ => arguments.Dequeue()))}>"
            : part);
        return string.Join('.', parts);
    }
}
