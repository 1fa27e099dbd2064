using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Problems;
using TaskGen.Roslyn.Reading.Learning.Queries;

namespace TaskGen.Roslyn.Reading.Learning.Rows;

/// <summary>Reads the parts of a row that have sources of their own.</summary>
/// <param name="row">The row type.</param>
/// <param name="scope">Who reads them.</param>
/// <param name="codecs">Known types, codecs and cancellation.</param>
/// <param name="problems">What is wrong with them.</param>
internal sealed class PartsReader(RowDeclaration row, SourceScope scope, CodecReader codecs, ProblemBag problems)
{
    /// <summary>Whether a type has members that are such parts.</summary>
    public static bool HasParts(INamedTypeSymbol type, Location mention, CodecReader codecs) =>
        RowDeclaration.Of(type, mention, codecs)?.Members.Any(static member => member.Marks.Source is not null) == true;

    /// <summary>The parts of which nothing is wrong, in the order of their declaration.</summary>
    public List<PartDeclaration> Read()
    {
        var parts = new List<PartDeclaration>();
        foreach (var member in row.Members)
        {
            if (member.Marks.Source is { } source && Read(member, new AttributeArguments(source, codecs.CancellationToken)) is { } part)
            {
                parts.Add(part);
            }
        }

        return parts;
    }

    private PartDeclaration? Read(RowMember member, AttributeArguments source)
    {
        var (name, type) = (member.Member.Name, Literals.Underlying(ObjectMembers.TypeOf(member.Member)));
        if (scope.Refusal is { } refusal)
        {
            problems.Add(DatasetProblems.SourceNotRead, member.Location, $"{TypeNames.Short(row.Type)}.{name}", refusal);
            return null;
        }

        member.Marks.CheckPart(member.Location, problems);
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Error, SpecialType: SpecialType.None } record
            || BuiltInCodecs.Property(type, codecs.Known) is not null
            || BuiltInCodecs.ListMethod(record) is not null || BuiltInCodecs.DictionaryMethod(record) is not null)
        {
            problems.Add(DatasetProblems.SourceOfNoRow, member.Location, name, TypeNames.Short(type));
            return null;
        }

        if (type.TypeKind == TypeKind.Error)
        {
            problems.Worsen(DatasetProblems.SourceOfNoRow.Effect);
            return null;
        }

        var format = FormatChecks.Format(source);
        var query = QueryReader.Read(name, member.Location, source, scope.Inputs, scope.HasQuery, problems);
        var url = query is null ? Url(name, member.Location, source, format) : null;
        record = (INamedTypeSymbol)TypeNames.WithoutAnnotation(record);
        var inner = new SourceScope(scope.Dataset, $"it is a member of the part '{name}', and parts have no parts of their own", scope.Inputs);
        if (RowReader.Read(record, new RowRoles(null), member.Location, codecs, problems, inner) is not { } model)
        {
            return null;
        }

        var declared = ObjectMembers.TypeOf(member.Member);
        var isOptional = declared.IsValueType ? !SymbolEqualityComparer.Default.Equals(declared, type)
            : declared.NullableAnnotation == NullableAnnotation.Annotated;
        return new PartDeclaration(
            member, new PartPath(name, isOptional), RowDeclaration.Of(record, member.Location, codecs)!, model, url, format, query);
    }

    private string Url(string name, Location location, AttributeArguments source, string format)
    {
        var isNamed = source.At(0).Kind != TypedConstantKind.Error;
        var url = source.At(0).Value as string ?? "";
        if (string.IsNullOrWhiteSpace(url))
        {
            problems.Add(
                DatasetProblems.UnusableMark, location, name, "[Source]", isNamed ? "an empty text" : "it",
                isNamed ? "names no file" : "has neither a URL nor a Query");
        }

        UrlChecks.Check(url, source.LocationAt(0), isReadByMethod: false, scope.Dataset, problems);
        FormatChecks.Check(url, source.LocationAt(0), format, problems);
        return url;
    }
}
