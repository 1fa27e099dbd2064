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

    /// <summary>A collection that is only read; it is read as an array.</summary>
    public static Codec<IReadOnlyCollection<T>> ReadOnlyCollection<T>(Codec<T> element) =>
        new CollectionCodec<IReadOnlyCollection<T>, T>(element, static items => items, "IReadOnlyCollection");

    /// <summary>A sequence, walked once when it is written; it is read as an array.</summary>
    public static Codec<IEnumerable<T>> Enumerable<T>(Codec<T> element) =>
        new CollectionCodec<IEnumerable<T>, T>(element, static items => items, "IEnumerable");

    /// <summary>An <see cref="IList{T}"/>; it is read as a <see cref="System.Collections.Generic.List{T}"/>.</summary>
    public static Codec<IList<T>> ListInterface<T>(Codec<T> element) =>
        new CollectionCodec<IList<T>, T>(element, static items => new List<T>(items), "IList");

    /// <summary>An <see cref="ICollection{T}"/>; it is read as a <see cref="System.Collections.Generic.List{T}"/>.</summary>
    public static Codec<ICollection<T>> CollectionInterface<T>(Codec<T> element) =>
        new CollectionCodec<ICollection<T>, T>(element, static items => new List<T>(items), "ICollection");

    /// <summary>An immutable array; the uninitialized one counts as null.</summary>
    public static Codec<ImmutableArray<T>> ImmutableArray<T>(Codec<T> element) => new ImmutableArrayCodec<T>(element);

    /// <summary>Any collection whose order means something, made from an array.</summary>
    /// <param name="element">How the elements are written.</param>
    /// <param name="create">Makes the collection; the array is its own.</param>
    /// <param name="name">The name of the type without its arguments, for example <c>Queue</c>; null for that of <typeparamref name="TCollection"/>.</param>
    public static Codec<TCollection> Collection<TCollection, T>(Codec<T> element, Func<T[], TCollection> create, string? name = null)
        where TCollection : class, IEnumerable<T> => new CollectionCodec<TCollection, T>(element, create, name ?? GenericName(typeof(TCollection)));

    /// <summary>A dictionary with text as keys, written in ordinal order of its keys; read with ordinal comparison of keys.</summary>
    public static Codec<Dictionary<string, T>> Dictionary<T>(Codec<T> value) =>
        new DictionaryCodec<Dictionary<string, T>, T>(value, static items => items, "Dictionary");

    /// <summary>A dictionary that is only read; see <see cref="Dictionary"/>.</summary>
    public static Codec<IReadOnlyDictionary<string, T>> ReadOnlyDictionary<T>(Codec<T> value) =>
        new DictionaryCodec<IReadOnlyDictionary<string, T>, T>(value, static items => items, "IReadOnlyDictionary");

    /// <summary>An <see cref="IDictionary{TKey, TValue}"/>; it is read as a dictionary. See <see cref="Dictionary"/>.</summary>
    public static Codec<IDictionary<string, T>> DictionaryInterface<T>(Codec<T> value) =>
        new DictionaryCodec<IDictionary<string, T>, T>(value, static items => items, "IDictionary");

    /// <summary>Any collection of values by key, made from a dictionary; see <see cref="Dictionary"/>.</summary>
    /// <param name="value">How the values are written.</param>
    /// <param name="create">Makes the collection; the dictionary is its own.</param>
    /// <param name="name">The name of the type without its arguments, for example <c>SortedDictionary</c>; null for that of
    /// <typeparamref name="TDictionary"/>.</param>
    public static Codec<TDictionary> KeyedCollection<TDictionary, T>(
        Codec<T> value, Func<Dictionary<string, T>, TDictionary> create, string? name = null)
        where TDictionary : class, IEnumerable<KeyValuePair<string, T>> =>
        new DictionaryCodec<TDictionary, T>(value, create, name ?? GenericName(typeof(TDictionary)));

    private static string GenericName(Type type) => type.Name.Split('`')[0];
}
