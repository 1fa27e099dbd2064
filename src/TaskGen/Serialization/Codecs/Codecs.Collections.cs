using System.Collections.Immutable;

namespace TaskGen.Serialization;

/// <content>Lists of all kinds. They have the same form; null is none of their values (see <see cref="Nullable"/>).</content>
public static partial class Codecs
{
    /// <summary>An array. Arrays of primitive numbers are smaller and faster with <see cref="Numbers"/>.</summary>
    public static Codec<T[]> Array<T>(Codec<T> element) => new ArrayCodec<T>(element);

    /// <summary>A list.</summary>
    public static Codec<List<T>> List<T>(Codec<T> element) => new ListCodec<T>(element);

    /// <summary>A list that is only read; it is read as an array.</summary>
    public static Codec<IReadOnlyList<T>> ReadOnlyList<T>(Codec<T> element) =>
        new CollectionCodec<IReadOnlyList<T>, T>(element, static items => items, "IReadOnlyList");

    /// <summary>An immutable array; the uninitialized one counts as null.</summary>
    public static Codec<ImmutableArray<T>> ImmutableArray<T>(Codec<T> element) => new ImmutableArrayCodec<T>(element);

    /// <summary>Any collection whose order means something, made from an array.</summary>
    /// <param name="element">How the elements are written.</param>
    /// <param name="create">Makes the collection; the array is its own.</param>
    /// <param name="name">The name of the type without its arguments, for example <c>IEnumerable</c>; null for that of <typeparamref name="TCollection"/>.</param>
    public static Codec<TCollection> Collection<TCollection, T>(Codec<T> element, Func<T[], TCollection> create, string? name = null)
        where TCollection : class, IEnumerable<T> => new CollectionCodec<TCollection, T>(element, create, name ?? GenericName(typeof(TCollection)));

    /// <summary>A dictionary with text as keys, written in ordinal order of its keys; read with ordinal comparison of keys.</summary>
    public static Codec<Dictionary<string, T>> Dictionary<T>(Codec<T> value) =>
        new DictionaryCodec<Dictionary<string, T>, T>(value, static items => items, "Dictionary");

    /// <summary>A dictionary that is only read; see <see cref="Dictionary"/>.</summary>
    public static Codec<IReadOnlyDictionary<string, T>> ReadOnlyDictionary<T>(Codec<T> value) =>
        new DictionaryCodec<IReadOnlyDictionary<string, T>, T>(value, static items => items, "IReadOnlyDictionary");

    /// <summary>Any collection of values by key, made from a dictionary; see <see cref="Dictionary"/>.</summary>
    /// <param name="value">How the values are written.</param>
    /// <param name="create">Makes the collection; the dictionary is its own.</param>
    /// <param name="name">The name of the type without its arguments, for example <c>IDictionary</c>; null for that of <typeparamref name="TDictionary"/>.</param>
    public static Codec<TDictionary> KeyedCollection<TDictionary, T>(
        Codec<T> value, Func<Dictionary<string, T>, TDictionary> create, string? name = null)
        where TDictionary : class, IEnumerable<KeyValuePair<string, T>> =>
        new DictionaryCodec<TDictionary, T>(value, create, name ?? GenericName(typeof(TDictionary)));

    private static string GenericName(Type type) => type.Name.Split('`')[0];
}
