namespace TaskGen.Serialization;

/// <summary>Gives the parts of a value in the order in which a <see cref="ValueWriter"/> took them.</summary>
/// <remarks>Every method throws <see cref="InvalidValueException"/>, which names the place, when something else is there.</remarks>
public abstract class ValueReader
{
    /// <summary>The folder from which relative paths in what is read are taken.</summary>
    public string ContentRoot { get; init; } = AppContext.BaseDirectory;

    /// <summary>Whether the format is text from people (JSON) and not bytes from machines; dates, enums and the like choose their form by it.</summary>
    public abstract bool IsText { get; }

    /// <summary>Whether a number follows, in a format that tells (JSON); false in one that does not.</summary>
    public abstract bool IsNumberNext { get; }

    /// <summary>Reads past a null; gives false, and reads nothing of the value, if there is one.</summary>
    public abstract bool TryReadNull();

    /// <summary>Reads a truth value.</summary>
    public abstract bool ReadBoolean();

    /// <summary>Reads a whole number between two bounds, both included.</summary>
    public abstract long ReadInt64(long minimum = long.MinValue, long maximum = long.MaxValue);

    /// <summary>Reads a whole number that is not negative.</summary>
    public abstract ulong ReadUInt64(ulong maximum = ulong.MaxValue);

    /// <summary>Reads a number in single precision.</summary>
    public abstract float ReadSingle();

    /// <summary>Reads a number in double precision.</summary>
    public abstract double ReadDouble();

    /// <summary>Reads a decimal number.</summary>
    public abstract decimal ReadDecimal();

    /// <summary>Reads text.</summary>
    public abstract string ReadString();

    /// <summary>Reads bytes.</summary>
    public abstract byte[] ReadBytes();

    /// <summary>Reads numbers of one type.</summary>
    /// <typeparam name="T">A primitive number type.</typeparam>
    public abstract T[] ReadNumbers<T>()
        where T : unmanaged, System.Numerics.INumber<T>;

    /// <summary>
    /// Begins an object; its members follow, each by <see cref="TryMember"/>, in the order of the shape, and <see cref="EndObject"/>. Names that the
    /// shape does not have, repeated ones and missing ones are errors.
    /// </summary>
    public abstract void BeginObject(ObjectShape shape);

    /// <summary>Goes to a member; false if it is optional and left out.</summary>
    /// <param name="index">The member's position in the shape, one more than that of the one before.</param>
    public abstract bool TryMember(int index);

    /// <summary>Ends an object, all of whose members were asked for.</summary>
    public abstract void EndObject();

    /// <summary>Reads a member; an optional one that is left out is the default of its type.</summary>
    /// <typeparam name="T">The type of the member.</typeparam>
    /// <param name="index">The member's position in the shape, one more than that of the one before.</param>
    /// <param name="codec">Reads it.</param>
    public T Member<T>(int index, Codec<T> codec) => TryMember(index) ? codec.Read(this) : default!;

    /// <summary>Reads a member that may be left out.</summary>
    /// <typeparam name="T">The type of the member.</typeparam>
    /// <param name="index">The member's position in the shape, one more than that of the one before.</param>
    /// <param name="codec">Reads it.</param>
    /// <param name="missing">What it is if it is left out.</param>
    public T Member<T>(int index, Codec<T> codec, T missing) => TryMember(index) ? codec.Read(this) : missing;

    /// <summary>Begins a list; ask <see cref="NextElement"/> until it gives false.</summary>
    /// <returns>The number of elements.</returns>
    public abstract int BeginList();

    /// <summary>Goes to the next element of the list; false after the last.</summary>
    public abstract bool NextElement();

    /// <summary>Begins a dictionary; ask <see cref="NextKey"/> until it gives false.</summary>
    /// <returns>The number of entries.</returns>
    public abstract int BeginDictionary();

    /// <summary>Goes to the next entry of the dictionary; false after the last.</summary>
    public abstract bool NextKey(out string key);

    /// <summary>An error at the place where the reader stands.</summary>
    /// <param name="expected">What should be there, for example "one of Red, Green".</param>
    /// <param name="found">What is there; null lets the reader say it.</param>
    /// <param name="innerException">The cause, if another error led here.</param>
    public abstract InvalidValueException Invalid(string expected, string? found = null, Exception? innerException = null);
}
