using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Learning;

/// <summary>Reads a row type: its members, what each is to training, and how it is read from text.</summary>
internal static class RowReader
{
    public static RowModel? Read(INamedTypeSymbol type, RowRoles roles, Location location, CodecReader codecs, ProblemBag problems)
    {
        var all = ObjectMembers.Readable(type);
        if (ObjectMembers.Constructor(type, all, codecs.Known.Compilation) is not { } constructor)
        {
            problems.Add(DatasetProblems.UnreadableRow, location, TypeNames.Short(type), TypeNames.Short(type), "has no constructor whose parameters are all members that can be read");
            return null;
        }

        var viaConstructor = constructor.Parameters.Select(parameter => (Member: ObjectMembers.ForParameter(all, parameter)!, Parameter: (IParameterSymbol?)parameter)).ToArray();
        var viaInitializer = all
            .Where(member => !viaConstructor.Any(pair => SymbolEqualityComparer.Default.Equals(pair.Member, member)) && ObjectMembers.IsSettable(member, codecs.Known.Compilation))
            .Select(static member => (Member: member, Parameter: (IParameterSymbol?)null));
        var members = new List<RowMemberModel>();
        foreach (var (member, parameter) in viaConstructor.Concat(viaInitializer))
        {
            if (RowMemberReader.Read(member, parameter, roles, codecs.Known) is { } model)
            {
                members.Add(model);
                continue;
            }

            var memberType = TypeNames.Short(ObjectMembers.TypeOf(member));
            problems.Add(DatasetProblems.UnreadableRow, location, TypeNames.Short(type), $"{TypeNames.Short(type)}.{member.Name}", $"is of the type '{memberType}', which is not read from text");
        }

        if (members.Count == 0 || codecs.Read(TypeNames.WithoutAnnotation(type), TypeNames.Short(type), out var failure) is not { } codec)
        {
            problems.Add(DatasetProblems.UnreadableRow, location, TypeNames.Short(type), TypeNames.Short(type), "has no members that are read and set");
            return null;
        }

        roles.Check(members.Select(static member => member.Name), TypeNames.Short(type), problems);
        return new RowModel(TypeNames.Qualified(TypeNames.WithoutAnnotation(type)), members.ToEquatableArray(), constructor.Parameters.Length, codec);
    }
}
