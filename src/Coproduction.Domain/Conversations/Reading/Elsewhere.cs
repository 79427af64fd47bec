namespace Coproduction.Domain;

/// <summary>
/// Danger in languages in which nothing else is read: Spanish, French, Portuguese, Italian, German, Ukrainian, Russian, Arabic. Short
/// lists, chosen so that English never holds them. Not yet reviewed: wants a native reader of each.
/// </summary>
internal static class Elsewhere
{
    public static readonly (TongueCue Cue, string Lines)[] Lists =
    [
        (TongueCue.SelfHarm, """
            quiero morir; quiero morirme; no quiero vivir; no quiero vivir más; no quiero vivir mas; no quiero seguir viviendo; quiero matarme; voy a matarme; me voy a matar; suicidarme; suicidio; quitarme la vida; me corto; hacerme daño; tomé muchas pastillas; tome muchas pastillas
            ; je veux mourir; envie de mourir; je ne veux plus vivre; je veux plus vivre; me suicider; me tuer; je vais me tuer; mettre fin à mes jours; en finir avec la vie; me faire du mal
            ; quero morrer; não quero viver; nao quero viver; não quero mais viver; nao quero mais viver; me matar; matar-me; suicídio; tirar a minha vida
            ; voglio morire; non voglio vivere; non voglio più vivere; non voglio piu vivere; uccidermi; ammazzarmi; suicidarmi; togliermi la vita
            ; ich will sterben; ich möchte sterben; ich will nicht mehr leben; mich umbringen; ich bringe mich um; selbstmord; mir das leben nehmen
            ; хочу померти; не хочу жити; вбити себе; самогубство; покінчити з собою; хочу умереть; не хочу жить; убить себя; самоубийство; покончить с собой
            ; اريد ان اموت; أريد أن أموت; لا اريد ان اعيش; لا أريد أن أعيش; انتحار; الانتحار; اقتل نفسي; أقتل نفسي
            """),
        (TongueCue.Violence, """
            me pega; me golpea; me pegó; me golpeó; me ha pegado; mi marido me pega; me va a matar; amenaza con matarme; me amenaza; tengo miedo de mi marido; me violó; me violo; violación; me encerró; pega a los niños; me quitó el pasaporte
            ; il me frappe; me frappe; mon mari me frappe; il me bat; il m'a frappée; il m'a frappé; va me tuer; il me menace; peur de mon mari; m'a violée; frappe les enfants; il m'enferme; a pris mon passeport
            ; ele me bate; bate-me; bateu-me; me bateu; vai me matar; vai matar-me; me ameaça; ameaça-me; medo do meu marido; me violou; bate nas crianças; tirou o meu passaporte
            ; mi picchia; mi ha picchiata; mi ha picchiato; mi uccide; mi ammazza; mi minaccia; paura di mio marito; mi ha violentata; picchia i bambini
            ; er schlägt mich; mein mann schlägt mich; hat mich geschlagen; er bringt mich um; bedroht mich; angst vor meinem mann; hat mich vergewaltigt; schlägt die kinder
            ; мене б'є; б'є мене; він мене б'є; чоловік мене б'є; вдарив мене; погрожує; уб'є мене; вб'є мене; зґвалтував; бьет меня; бьёт меня; муж меня бьет; муж меня бьёт; ударил меня; угрожает; убьет меня; убьёт меня; изнасиловал
            ; يضربني; زوجي يضربني; ضربني; يهددني; سيقتلني; اغتصبني; يضرب الاطفال; أخذ جوازي; اخذ جوازي
            """),
        (TongueCue.Medical, """
            no respira; no puedo respirar; una ambulancia; ambulancia; ataque al corazón; ataque al corazon; infarto; dolor en el pecho; inconsciente; se desmayó; se desmayo; mucha sangre; se ahoga; convulsiones
            ; ne respire pas; ne respire plus; respire pas; je ne peux pas respirer; crise cardiaque; douleur à la poitrine; inconsciente; inconscient; beaucoup de sang; s'étouffe; convulsions
            ; não respira; nao respira; não consigo respirar; nao consigo respirar; ambulância; ataque cardíaco; dor no peito; desmaiou; muito sangue
            ; non respira; non riesco a respirare; ambulanza; attacco di cuore; dolore al petto; svenuto; svenuta; molto sangue
            ; atmet nicht; kann nicht atmen; krankenwagen; herzinfarkt; schlaganfall; bewusstlos; viel blut; schmerzen in der brust
            ; не дихає; не можу дихати; швидка; швидку; серцевий напад; інсульт; без свідомості; непритомний; багато крові; не дышит; не могу дышать; скорая; скорую; сердечный приступ; инсульт; без сознания; много крови
            ; لا يتنفس; لا تتنفس; لا استطيع التنفس; لا أستطيع التنفس; اسعاف; إسعاف; الاسعاف; نوبة قلبية; جلطة; فقد الوعي; فاقد الوعي; ينزف
            """),
    ];
}
