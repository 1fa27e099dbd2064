namespace TaskGen.Learn.Tests;

/// <summary>A row that checks its values.</summary>
internal sealed record Person
{
    public Person(int age)
    {
        if (age < 0)
        {
            throw new ArgumentException("An age is not negative.");
        }

        Age = age;
    }

    public int Age { get; }
}
