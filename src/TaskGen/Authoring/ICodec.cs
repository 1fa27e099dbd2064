namespace TaskGen;

/// <summary>Turns values of a type into bytes and back; announced with <see cref="CodecAttribute"/>.</summary>
/// <typeparam name="T">The type that is serialized.</typeparam>
public interface ICodec<T>
{
    /// <summary>Names the format and its version, for example "xgboost-ubj/1". It is part of cache keys: change it when the bytes change.</summary>
    string Identity { get; }

    /// <summary>Writes a value. Equal values must give equal bytes, since bytes are what caches compare.</summary>
    /// <param name="destination">A stream to write to; it is not to be closed, and need not be seekable.</param>
    /// <param name="value">The value; never null.</param>
    void Write(Stream destination, T value);

    /// <summary>Reads a value that <see cref="Write"/> wrote.</summary>
    /// <param name="source">A stream of exactly the bytes that were written.</param>
    T Read(Stream source);
}
